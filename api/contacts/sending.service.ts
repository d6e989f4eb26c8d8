import type { SharedPart } from '../../shared/contact-rules.ts';
import type { LeaveOut } from '../../shared/matching.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { AskableAlly } from '../allies/ally.service.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { presentOwn, type OwnRequestView } from './contact-request.present.ts';
import { findByIds, findByPairTags, findBySendTag } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { eraseRows } from './erasing.service.ts';
import { prepareHandOver } from './handing-over.service.ts';
import { allyTagOf, pairTagOf } from './offers.service.ts';
import { Outrun, prepareSending } from './prepared-sending.service.ts';
import { openOwn } from './visible-request.service.ts';

export interface SendInput {
  /** Several: whoever answers first. */
  readonly allyIds: readonly string[];
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message?: string | null;
  readonly anonymous: boolean;
  /** Who else may be asked where nobody of them can answer; nobody, if absent. */
  readonly backup?: { readonly language: string; readonly leaveOut: LeaveOut } | null;
  /** The open conversation that this request takes over from. */
  readonly handOver?: { readonly requestId: string; readonly share: SharedPart } | null;
  readonly idempotencyKey: string;
}

export type SendResult =
  | { readonly kind: 'sent' | 'alreadyInTouch'; readonly request: OwnRequestView }
  | { readonly kind: 'full' | 'notReachable'; readonly allyName: string }
  | { readonly kind: 'notOpen'; readonly id: string };

/** How often sending is tried again when somebody else was first at something. */
const TRIES = 10;

/** Sends a request to chosen allies. Repeating it with the same key sends nothing twice, whatever happened since. */
export async function sendContactRequest(deps: ContactsDeps, viewer: Viewer, input: SendInput): Promise<SendResult> {
  const colleagueTag = deps.tags.participant(viewer, 'colleague');
  const sendTag = deps.tags.of('send', colleagueTag, input.idempotencyKey);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const result = (await sentAlready(deps, sendTag)) ?? (await trySending(deps, viewer, input, { colleagueTag, sendTag }));
    if (result !== 'again') return result;
  }
  throw new Error('A request was outrun too often.');
}

export interface SendTags {
  readonly colleagueTag: string;
  readonly sendTag: string;
}

/**
 * The request that this act of sending made.
 *
 * @throws NotFound where it was erased since: sending it again is not what its colleague wants
 */
async function sentAlready(deps: ContactsDeps, sendTag: string): Promise<SendResult | null> {
  const row = await findBySendTag(deps.database.reader, sendTag);
  if (!row) return null;
  const request = await openOwn(deps, row);
  if (!request) throw new NotFound();
  return { kind: 'sent', request: presentOwn(request) };
}

async function trySending(deps: ContactsDeps, viewer: Viewer, input: SendInput, tags: SendTags): Promise<SendResult | 'again'> {
  const chosen = await chosenAllies(deps, viewer, input);
  const handOver = input.handOver ? await prepareHandOver(deps, viewer, input.handOver) : null;
  if (handOver === 'notOpen') return { kind: 'notOpen', id: input.handOver?.requestId ?? '' };
  const inTouch = await inTouchAlready(deps, viewer.tenantId, chosen, tags.colleagueTag);
  const free = chosen.filter(({ person }) => !inTouch.has(person.objectId));
  const first = inTouch.get(chosen[0]?.person.objectId ?? '');
  if (free.length === 0 && first) return { kind: 'alreadyInTouch', request: first };
  const reachable = await answeringAllies(deps, free);
  if (reachable.length === 0) return { kind: 'notReachable', allyName: free[0]?.name ?? '' };
  const prepared = await prepareSending(deps, viewer, input, { tags, allies: reachable, handOver });
  const sent = await deps.database.unitOfWork((manager) => prepared.write(manager)).catch((error: unknown) => {
    if (isUniqueViolation(error) || error instanceof Outrun) return 'again' as const;
    throw error;
  });
  if (sent === null || sent === 'again') {
    await prepared.discard();
    return sent ?? { kind: 'full', allyName: reachable[0]?.ally.name ?? '' };
  }
  await deps.changes.tell(sent.row);
  await handOver?.tell();
  return { kind: 'sent', request: presentOwn(sent) };
}

/** @throws NotFound, InvalidInput */
async function chosenAllies(deps: ContactsDeps, viewer: Viewer, input: SendInput): Promise<AskableAlly[]> {
  const ids = [...new Set(input.allyIds)];
  const allies = await Promise.all(ids.map((id) => deps.allies.findAskable(viewer.tenantId, id)));
  const chosen = allies.flatMap((ally) => ally ?? []);
  if (chosen.length < ids.length) throw new NotFound();
  const fault = (path: string, rule: 'notYourself' | 'unknown') => new InvalidInput([{ path: `input.${path}`, rule }]);
  for (const ally of chosen) {
    if (ally.person.objectId === viewer.objectId) throw fault('allyIds', 'notYourself');
    if (!ally.kindsOfHelp.includes(input.kindOfHelp)) throw fault('kindOfHelp', 'unknown');
    if (!ally.waysOfTalking.includes(input.wayOfTalking)) throw fault('wayOfTalking', 'unknown');
  }
  if (!(await deps.directory.areTopics(viewer, input.topicIds))) throw fault('topicIds', 'unknown');
  return chosen;
}

/** The requests that the colleague has waiting or open with some of the chosen, by the ally's object id. */
async function inTouchAlready(
  deps: ContactsDeps, tenantId: string, chosen: readonly AskableAlly[], colleagueTag: string,
): Promise<Map<string, OwnRequestView>> {
  const byTag = new Map(chosen.map(({ person }) => [allyTagOf(deps, tenantId, person), person.objectId]));
  const pairTags = [...byTag.keys()].map((allyTag) => pairTagOf(deps, colleagueTag, allyTag));
  const offers = await findByPairTags(deps.database.reader, pairTags);
  const rows = await findByIds(deps.database.reader, offers.map(({ requestId }) => requestId));
  const found = new Map<string, OwnRequestView>();
  for (const { requestId, allyTag } of offers) {
    const row = rows.get(requestId);
    if (!row) continue;
    const request = await openOwn(deps, row);
    if (request) found.set(byTag.get(allyTag) ?? '', presentOwn(request));
    // Its key is gone, so it was erased: until its row says so too, that row would stand in the way of a new one.
    else await eraseRows(deps, row);
  }
  return found;
}

/** An ally who takes a new request, with the hours in which they answer. */
export interface AnsweringAlly {
  readonly ally: AskableAlly;
  readonly answering: Awaited<ReturnType<ContactsDeps['availability']['answering']>>;
}

async function answeringAllies(deps: ContactsDeps, allies: readonly AskableAlly[]): Promise<AnsweringAlly[]> {
  const taking = allies.filter(({ takesNewPeople }) => takesNewPeople);
  const all = await Promise.all(taking.map(async (ally) => ({ ally, answering: await deps.availability.answering(ally.id) })));
  return all.filter(({ answering }) => !answering.away);
}
