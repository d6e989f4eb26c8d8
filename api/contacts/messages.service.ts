import { randomUUID } from 'node:crypto';
import { mayMove, mayReadContent } from '../../shared/contact-rules.ts';
import { minuteOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { DataKey } from '../platform/sealing/seal.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import { openMessage, sealMessage, type MessageContent } from './contact-request.content.ts';
import { presentMessage, type MessageView } from './contact-request.present.ts';
import { changeIfUnchanged, findByWriteTag, messagesBefore } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { Message } from './message.entity.ts';
import { otherParty, personOf, tellBoth } from './parties.ts';
import { loadAsEither, type VisibleRequest } from './visible-request.service.ts';

const TRIES = 20;

export interface WriteInput {
  readonly requestId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/** Writes a message into an open conversation; null where it is not open. Repeating it writes nothing twice. */
export async function writeMessage(deps: ContactsDeps, viewer: Viewer, input: WriteInput): Promise<MessageView | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const request = await loadAsEither(deps, viewer, input.requestId);
    const writeTag = deps.tags.of('write', viewer.objectId, input.requestId, input.idempotencyKey);
    const written = await findByWriteTag(deps.database.reader, input.requestId, writeTag);
    if (written) return openOne(deps, request, written);
    if (!request.content || !mayMove(request.row.state, 'write', request.party)) return null;
    // To an ally who stepped down nobody writes: it would never be read.
    const reader = await personOf(deps, request.row, request.content, otherParty(request.party));
    if (!reader) return null;
    const message = await tryWrite(deps, request, reader, { text: input.text, writeTag });
    if (message) return message;
  }
  throw new Error('A message was outrun too often.');
}

/** A page of a conversation that ends before a cursor, or at its end. */
export async function messagesOf(
  deps: ContactsDeps,
  viewer: Viewer,
  requestId: string,
  { last, before }: { last: number; before: string | null },
): Promise<Page<MessageView>> {
  checkPageSize(last, 'last');
  const request = await loadAsEither(deps, viewer, requestId);
  const scope = ['messages', viewer.objectId, requestId];
  const position = before === null ? undefined : (deps.cursors.read(scope, before, 'before') as number);
  const key = await keyOf(deps, request);
  if (!key || !mayReadContent(request.row.state, request.party)) return pageOf([], {});
  const rows = await messagesBefore(deps.database.reader, requestId, last + 1, position);
  const edges = await Promise.all(
    rows.slice(-last).map(async (row) => ({
      cursor: deps.cursors.sign(scope, row.position),
      node: presentMessage(row.id, await openMessage(key, request.row.tenantId, row, row.sealed), request.party),
    })),
  );
  return pageOf(edges, { previous: rows.length > last });
}

async function keyOf({ keyring }: ContactsDeps, { row }: VisibleRequest): Promise<DataKey | undefined> {
  return (await keyring.find([row.id])).get(row.id);
}

async function openOne(deps: ContactsDeps, request: VisibleRequest, row: Message): Promise<MessageView | null> {
  const key = await keyOf(deps, request);
  return key ? presentMessage(row.id, await openMessage(key, request.row.tenantId, row, row.sealed), request.party) : null;
}

/** Null: something else changed the conversation first. */
async function tryWrite(
  deps: ContactsDeps,
  request: VisibleRequest,
  reader: PersonKey,
  { text, writeTag }: { readonly text: string; readonly writeTag: string },
): Promise<MessageView | null> {
  const { row, party } = request;
  const key = await keyOf(deps, request);
  if (!key) return null;
  const place = { id: randomUUID(), requestId: row.id };
  const sent: MessageContent = { by: party, text, sentAt: minuteOf(deps.clock.now()) };
  const sealed = await sealMessage(key, row.tenantId, place, sent);
  const notice = await deps.outbox.prepare(reader, row.id, 'write', place.id);
  const position = row.messageCount + 1;
  const written = await deps.database
    .unitOfWork(async (manager) => {
      if (!(await changeIfUnchanged(manager, row, { messageCount: position }))) return false;
      await manager.insert(Message, { ...place, position, writeTag, sealed });
      await deps.outbox.add(manager, notice);
      return true;
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return false;
      throw error;
    });
  if (!written) return null;
  tellBoth(deps, row);
  return presentMessage(place.id, sent, party);
}
