import type { EntityManager } from 'typeorm';
import { moved, type SharedPart } from '../../shared/contact-rules.ts';
import { dayOf } from '../platform/clock.ts';
import { openMessage, type MessageContent } from './contact-request.content.ts';
import { changeIfUnchanged, messagesBefore } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { liveAllies, settleOffers, told } from './offers.service.ts';
import { loadAs, type VisibleRequest } from './visible-request.service.ts';

/** The end of a conversation that goes on with somebody else. */
export interface PreparedHandOver {
  /** What the colleague shares of it, for the conversation to come. */
  readonly shared: readonly MessageContent[];
  /** Ends it, in the transaction that makes the request to the next ally; false where something changed it first. */
  close(manager: EntityManager): Promise<boolean>;
  /** Tells those who see it, after the transaction. */
  tell(): Promise<void>;
}

/**
 * Makes ready to hand a conversation over to another ally. Only its colleague can, so that it happens with their consent.
 *
 * @throws NotFound for a conversation that is not the viewer's
 */
export async function prepareHandOver(
  deps: ContactsDeps, viewer: Viewer, { requestId, share }: { readonly requestId: string; readonly share: SharedPart },
): Promise<PreparedHandOver | 'notOpen'> {
  const request = await loadAs(deps, viewer, 'colleague', requestId);
  const { row, content } = request;
  const state = moved(request.state, 'handOver', 'colleague');
  if (!content || !state) return 'notOpen';
  const people = await told(deps, row.tenantId, liveAllies(deps, request, content));
  const notices = await Promise.all(people.map((person) => deps.outbox.prepare(person, row.id, 'handOver')));
  return {
    shared: await sharedOf(deps, request, share),
    async close(manager) {
      if (!(await changeIfUnchanged(manager, row, { state, changedDay: dayOf(deps.clock.now()) }))) return false;
      await settleOffers(deps, manager, { row, content, state, offerState: ({ state: as }) => as });
      for (const notice of notices) await deps.outbox.add(manager, notice);
      return true;
    },
    tell: () => deps.changes.tell(row),
  };
}

async function sharedOf(deps: ContactsDeps, { row, content }: VisibleRequest, share: SharedPart): Promise<MessageContent[]> {
  if (!content || share === 'NOTHING') return [];
  const first: MessageContent[] =
    content.message === null ? [] : [{ by: 'colleague', kind: 'SHARED_BY_COLLEAGUE', text: content.message, sentAt: content.sentAt }];
  if (share === 'FIRST_MESSAGE') return first;
  const key = (await deps.keyring.find([row.id])).get(row.id);
  if (!key) return first;
  const rows = await messagesBefore(deps.database.reader, row.id, row.messageCount);
  const messages = await Promise.all(rows.map((message) => openMessage(key, row.tenantId, message, message.sealed)));
  return [...first, ...messages.flatMap(sharedMessage)];
}

/** A message as it is shared: who of the two wrote it, and the text. What only says that something happened stays behind. */
function sharedMessage({ by, kind = 'TEXT', text, sentAt }: MessageContent): MessageContent[] {
  if (kind === 'SHARED_BY_ALLY' || kind === 'SHARED_BY_COLLEAGUE') return [{ by, kind, text, sentAt }];
  if (kind !== 'TEXT' && kind !== 'REFERRAL') return [];
  return [{ by, kind: by === 'colleague' ? 'SHARED_BY_COLLEAGUE' : 'SHARED_BY_ALLY', text, sentAt }];
}
