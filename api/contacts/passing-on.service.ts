import { replyTimes } from '../../shared/time/reply-due.ts';
import type { AskableAlly } from '../allies/ally.service.ts';
import { countEvents } from '../numbers/counting.service.ts';
import { dayOf, HOUR } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { sealRequest, type OfferedAlly, type RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { changeIfUnchanged, findByPairTags, findDue, offersOf } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { Offer } from './offer.entity.ts';
import { colleagueOf, liveAllies, newOffer, settleOffers, told } from './offers.service.ts';
import { openContents } from './visible-request.service.ts';

/** As many requests as one turn looks at. */
const BATCH = 500;

/**
 * What happens to waiting requests by the passing of time: a reminder at half of the time that an answer may take, and
 * at its end the next ally, or the plain word that nobody could answer yet.
 *
 * Each step is one conditional change of its request, so that of several instances that try, one makes it, and one that
 * died before it is made up for at the next turn.
 */
export async function followReplies(deps: ContactsDeps): Promise<void> {
  const faults: unknown[] = [];
  let due = await findDue(deps.database.reader, deps.clock.now(), BATCH);
  for (;;) {
    const left: ContactRequest[] = [];
    // A request that cannot be moved must not keep the others waiting.
    for (const row of due) if (!(await takeStep(deps, row).catch((error: unknown) => faults.push(error)))) left.push(row);
    if (left.length === due.length || left.length === 0) {
      for (const row of left) await sayNotYet(deps, row).catch((error: unknown) => faults.push(error));
      break;
    }
    // What was passed on gave places back, in which one of these may find room.
    await deps.directory.follow();
    due = left;
  }
  if (faults.length > 0) throw faults[0];
}

/** @returns false where nobody can be asked at this moment */
async function takeStep(deps: ContactsDeps, row: ContactRequest): Promise<boolean> {
  if (row.nextStep !== 'REMIND') return askNext(deps, row);
  await remind(deps, row);
  return true;
}

/** Reminds those who may answer; the next step is due when their time has run out. */
async function remind(deps: ContactsDeps, row: ContactRequest): Promise<void> {
  const content = await contentOf(deps, row);
  const offers = await offersOf(deps.database.reader, row.id);
  const people = content ? await told(deps, row.tenantId, liveAllies(deps, { row, offers }, content)) : [];
  const notices = await Promise.all(people.map((person) => deps.outbox.prepare(person, row.id, 'remind')));
  await deps.database.unitOfWork(async (manager) => {
    if (!(await changeIfUnchanged(manager, row, { nextStep: 'PASS_ON', nextStepAt: row.replyDueAt }))) return;
    for (const notice of notices) await deps.outbox.add(manager, notice);
  });
}

/**
 * Asks the next ally who fits and is within their hours; the ones before can no longer take it then. Where nobody is
 * reachable at this moment, the same is tried when the first one is. Without consent, or with nobody left, the colleague
 * learns that nobody could answer yet.
 */
export async function passOn(deps: ContactsDeps, row: ContactRequest): Promise<void> {
  if (!(await askNext(deps, row))) await sayNotYet(deps, row);
}

/** @returns false where nobody can be asked at this moment, and true where it is out of our hands, too */
async function askNext(deps: ContactsDeps, row: ContactRequest): Promise<boolean> {
  const content = await contentOf(deps, row);
  // Being erased at this moment.
  if (!content) return true;
  const others = await fittingOthers(deps, row, content);
  // Taken after they were looked for: whoever is reachable now is so at the instant of that look.
  const now = deps.clock.now().getTime();
  for (const { id, reachableAt } of others) {
    const ally = reachableAt <= now ? await deps.allies.findAskable(row.tenantId, id) : null;
    if (ally && (await offerTo(deps, row, content, ally)) !== 'full') return true;
  }
  return false;
}

async function contentOf(deps: ContactsDeps, row: ContactRequest): Promise<RequestContent | null> {
  return (await openContents(deps, [row]))[0] ?? null;
}

/** The allies who fit and were not asked so far, best first; nobody without consent. */
async function fittingOthers(deps: ContactsDeps, row: ContactRequest, content: RequestContent) {
  if (!content.backup) return [];
  const { kindOfHelp, wayOfTalking, topicIds, backup, colleagueObjectId: askerObjectId } = content;
  const asked = new Set(content.allies.map(({ id }) => id));
  return deps.matching.fitting(row.tenantId, { kindOfHelp, wayOfTalking, topicIds, ...backup, askerObjectId }, asked);
}

class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** Offers a waiting request to one more ally, in place of those who had it. */
async function offerTo(deps: ContactsDeps, row: ContactRequest, content: RequestContent, ally: AskableAlly): Promise<'made' | 'full' | 'outrun'> {
  const key = (await deps.keyring.find([row.id])).get(row.id);
  if (!key) return 'outrun';
  const added: OfferedAlly = { id: ally.id, objectId: ally.person.objectId, name: ally.name };
  const offer = newOffer(deps, row, added);
  // These two have another request open already.
  if (offer.pairTag !== null && (await findByPairTags(deps.database.reader, [offer.pairTag])).length > 0) return 'full';
  const { hours, windows } = await deps.availability.answering(ally.id);
  const { dueAt, remindAt } = replyTimes(deps.clock.now().getTime(), hours, windows, deps.rules().replyPromise);
  const sealed = await sealRequest(key, row, { ...content, allies: [...content.allies, added] });
  const notices = [
    await deps.outbox.prepare(ally.person, row.id, 'offer'),
    await deps.outbox.prepare(colleagueOf(row, content), row.id, 'passOn', String(row.version)),
  ];
  const change = { sealed, replyDueAt: new Date(dueAt), nextStep: 'REMIND', nextStepAt: new Date(remindAt) } as const;
  const outcome = await deps.database
    .unitOfWork(async (manager) => {
      if (!(await deps.places.take(manager, ally.id))) return 'full';
      if (!(await changeIfUnchanged(manager, row, change))) throw new Outrun();
      await settleOffers(deps, manager, { row, content, state: 'WAITING', offerState: passedOn });
      await manager.insert(Offer, offer);
      for (const notice of notices) await deps.outbox.add(manager, notice);
      return 'made';
    })
    .catch((error: unknown) => {
      if (error instanceof Outrun) return 'outrun';
      if (isUniqueViolation(error)) return 'full';
      throw error;
    });
  if (outcome === 'made') await deps.changes.tell(row);
  return outcome;
}

function passedOn({ state }: Offer): Offer['state'] {
  return state === 'OFFERED' ? 'PASSED_ON' : state;
}

/** Nobody could answer yet: whoever was asked may still do so. Where nobody is left who may, the request ends. */
async function sayNotYet(deps: ContactsDeps, row: ContactRequest): Promise<void> {
  const content = await contentOf(deps, row);
  if (!content) return;
  const others = await fittingOthers(deps, row, content);
  const now = deps.clock.now().getTime();
  const later = others.map(({ reachableAt }) => reachableAt).filter((at) => at > now && Number.isFinite(at));
  const again = later.length > 0 ? new Date(Math.ceil(Math.min(...later) / HOUR) * HOUR) : null;
  const offers = await offersOf(deps.database.reader, row.id);
  const ends = again === null && !offers.some(({ state }) => state === 'OFFERED');
  // The colleague hears of it once, not each time that it is tried again.
  const notice = row.replyDueAt !== null || ends ? await deps.outbox.prepare(colleagueOf(row, content), row.id, 'notYet', String(row.version)) : null;
  const step = again === null ? { nextStep: null, nextStepAt: null } : ({ nextStep: 'PASS_ON', nextStepAt: again } as const);
  const changed = await deps.database.unitOfWork(async (manager) => {
    const change = { ...step, replyDueAt: null, ...(ends ? { state: 'DECLINED', changedDay: dayOf(deps.clock.now()) } as const : {}) };
    if (!(await changeIfUnchanged(manager, row, change))) return false;
    if (notice) await deps.outbox.add(manager, notice);
    if (ends) await countEvents(manager, { tenantId: row.tenantId, now: deps.clock.now() }, ['UNANSWERED']);
    return true;
  });
  if (changed) await deps.changes.tell(row);
}
