import { randomUUID } from 'node:crypto';
import type { AllyHours } from '../../shared/time/ally-hours.ts';
import { replyDue } from '../../shared/time/reply-due.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { AskableAlly } from '../allies/ally.service.ts';
import { dayOf, minuteOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { sealRequest, type RequestContent } from './contact-request.content.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { presentOwn, type OwnRequestView } from './contact-request.present.ts';
import { findByPairTag, findBySendTag } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { eraseRows } from './erasing.service.ts';
import { tellBoth } from './parties.ts';
import { openContents } from './visible-request.service.ts';

export interface SendInput {
  readonly allyId: string;
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message?: string | null;
  readonly anonymous: boolean;
  readonly idempotencyKey: string;
}

export type SendResult =
  | { readonly kind: 'sent' | 'alreadyInTouch'; readonly request: OwnRequestView }
  | { readonly kind: 'full' | 'notReachable'; readonly allyName: string };

/** Sends a request to a chosen ally. Repeating it with the same key sends nothing twice, whatever happened since. */
export async function sendContactRequest(deps: ContactsDeps, viewer: Viewer, input: SendInput): Promise<SendResult> {
  const colleagueTag = deps.tags.participant(viewer, 'colleague');
  const sendTag = deps.tags.of('send', colleagueTag, input.idempotencyKey);
  const sent = await sentAlready(deps, sendTag);
  if (sent) return sent;
  const ally = await deps.allies.findAskable(viewer.tenantId, input.allyId);
  if (!ally) throw new NotFound();
  await checkInput(deps, viewer, ally, input);
  const allyTag = deps.tags.participant(ally.person, 'ally');
  const tags = { colleagueTag, allyTag, sendTag, pairTag: deps.tags.of('pair', colleagueTag, allyTag) };
  return (await inTouchAlready(deps, tags.pairTag)) ?? (await sendNow(deps, viewer, ally, input, tags));
}

interface SendTags {
  readonly colleagueTag: string;
  readonly allyTag: string;
  readonly sendTag: string;
  readonly pairTag: string;
}

/**
 * The request that this act of sending made.
 *
 * @throws NotFound where it was erased since: sending it again is not what its colleague wants
 */
async function sentAlready(deps: ContactsDeps, sendTag: string): Promise<SendResult | null> {
  const row = await findBySendTag(deps.database.reader, sendTag);
  if (!row) return null;
  const [content] = await openContents(deps, [row]);
  if (!content) throw new NotFound();
  return { kind: 'sent', request: presentOwn(row, content) };
}

/** The request that the two people have waiting or open. */
async function inTouchAlready(deps: ContactsDeps, pairTag: string): Promise<SendResult | null> {
  const row = await findByPairTag(deps.database.reader, pairTag);
  if (!row) return null;
  const [content] = await openContents(deps, [row]);
  if (content) return { kind: 'alreadyInTouch', request: presentOwn(row, content) };
  // Its key is gone, so it was erased: until its row says so too, that row would stand in the way of a new one.
  await eraseRows(deps, row);
  return null;
}

async function checkInput(deps: ContactsDeps, viewer: Viewer, ally: AskableAlly, input: SendInput): Promise<void> {
  const fault = (path: string, rule: 'notYourself' | 'unknown') => new InvalidInput([{ path: `input.${path}`, rule }]);
  if (ally.person.objectId === viewer.objectId) throw fault('allyId', 'notYourself');
  if (!ally.kindsOfHelp.includes(input.kindOfHelp)) throw fault('kindOfHelp', 'unknown');
  if (!ally.waysOfTalking.includes(input.wayOfTalking)) throw fault('wayOfTalking', 'unknown');
  if (!(await deps.directory.areTopics(viewer, input.topicIds))) throw fault('topicIds', 'unknown');
}

async function sendNow(
  deps: ContactsDeps,
  viewer: Viewer,
  ally: AskableAlly,
  input: SendInput,
  tags: SendTags,
): Promise<SendResult> {
  const { hours, away } = await deps.availability.answering(ally.id);
  if (!ally.takesNewPeople || away) return { kind: 'notReachable', allyName: ally.name };
  const id = randomUUID();
  const content = contentOf(deps, viewer, ally, input);
  const row = await newRow(deps, viewer, hours, { id, content, tags });
  const notice = await deps.outbox.prepare(ally.person, id, 'sent');
  const outcome = await deps.database
    .unitOfWork(async (manager) => {
      if (!(await deps.places.take(manager, ally.id))) return 'full';
      await manager.insert(ContactRequest, row);
      await deps.outbox.add(manager, notice);
      return 'sent';
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return 'somebodyWasFirst';
      throw error;
    });
  if (outcome === 'sent') {
    tellBoth(deps, row);
    return { kind: 'sent', request: presentOwn(row, content) };
  }
  await deps.keyring.destroy([id]);
  const before = (await sentAlready(deps, tags.sendTag)) ?? (await inTouchAlready(deps, tags.pairTag));
  if (before) return before;
  // Who was first erased it in the meantime: then there is room for this one.
  return outcome === 'full' ? { kind: 'full', allyName: ally.name } : sendNow(deps, viewer, ally, input, tags);
}

function contentOf({ clock }: ContactsDeps, viewer: Viewer, ally: AskableAlly, input: SendInput): RequestContent {
  return {
    colleagueObjectId: viewer.objectId,
    colleagueName: input.anonymous ? null : viewer.name,
    allyId: ally.id,
    allyObjectId: ally.person.objectId,
    allyName: ally.name,
    kindOfHelp: input.kindOfHelp,
    topicIds: [...new Set(input.topicIds)],
    wayOfTalking: input.wayOfTalking,
    message: input.message ?? null,
    sentAt: minuteOf(clock.now()),
  };
}

async function newRow(
  deps: ContactsDeps,
  viewer: Viewer,
  hours: AllyHours,
  { id, content, tags }: { id: string; content: RequestContent; tags: SendTags },
): Promise<ContactRequest> {
  const key = await deps.keyring.create(id);
  const today = dayOf(deps.clock.now());
  const place = { id, tenantId: viewer.tenantId };
  return {
    ...place,
    ...tags,
    state: 'WAITING',
    sealed: await sealRequest(key, place, content),
    replyDueAt: new Date(replyDue(deps.clock.now().getTime(), hours)),
    createdDay: today,
    changedDay: today,
    messageCount: 0,
    version: 1,
  };
}
