import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { replyTimes, type ReplyTimes } from '../../shared/time/reply-due.ts';
import { countEvents } from '../numbers/counting.service.ts';
import { dayOf, minuteOf } from '../platform/clock.ts';
import { sealRequest, type RequestContent } from './contact-request.content.ts';
import { ContactRequest } from './contact-request.entity.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import type { PreparedHandOver } from './handing-over.service.ts';
import { addMessages, sealMessages } from './message.store.ts';
import { Offer } from './offer.entity.ts';
import { newOffer } from './offers.service.ts';
import type { AnsweringAlly, SendInput, SendTags } from './sending.service.ts';
import type { OwnRequest } from './visible-request.service.ts';

/** Somebody else changed something first; nothing was written, and it may be tried again. */
export class Outrun extends Error {
  override readonly name = 'Outrun';
}

/** A request that was made ready outside the transaction, since its key stands in another database. */
interface PreparedSending {
  /** Null where no chosen ally has a place; nothing was written then. */
  write(manager: EntityManager): Promise<OwnRequest | null>;
  /** Destroys the key of a request that was not written. */
  discard(): Promise<void>;
}

interface Preparation {
  readonly tags: SendTags;
  readonly allies: readonly AnsweringAlly[];
  readonly handOver: PreparedHandOver | null;
}

export async function prepareSending(deps: ContactsDeps, viewer: Viewer, input: SendInput, { tags, allies, handOver }: Preparation): Promise<PreparedSending> {
  const id = randomUUID();
  const place = { id, tenantId: viewer.tenantId };
  const key = await deps.keyring.create(id);
  const shared = await sealMessages(key, place, handOver?.shared ?? []);
  const leftOut = input.backup ? await leftOutAlways(deps, viewer) : [];
  const notices = await Promise.all(allies.map(({ ally }) => deps.outbox.prepare(ally.person, id, 'offer')));
  return {
    async write(manager) {
      const free: AnsweringAlly[] = [];
      for (const candidate of allies) if (await deps.places.take(manager, candidate.ally.id)) free.push(candidate);
      if (free.length === 0) return null;
      if (handOver && !(await handOver.close(manager))) throw new Outrun();
      const content = contentOf(deps, viewer, input, { allies: free, leftOut });
      const row = newRow(deps, { ...place, ...tags }, lastTimes(deps, free), shared.length);
      row.sealed = await sealRequest(key, place, content);
      const offers = content.allies.map((ally) => newOffer(deps, row, ally));
      await manager.insert(ContactRequest, row);
      await manager.insert(Offer, offers);
      await addMessages(manager, shared);
      await countEvents(manager, { ...place, now: deps.clock.now() }, ['SENT', ...content.topicIds.map((topicId) => ({ topicId }))]);
      for (const [index, notice] of notices.entries()) if (free.some((one) => one === allies[index])) await deps.outbox.add(manager, notice);
      return { row, content, asked: content.allies.map((ally) => ({ ally, state: 'OFFERED' })) };
    },
    discard: () => deps.keyring.destroy([id]),
  };
}

/** The colleague's own manager and reports, who are never asked by themselves. */
async function leftOutAlways(deps: ContactsDeps, viewer: Viewer): Promise<readonly string[]> {
  return (await deps.matching.closeTo(viewer)).allyIds;
}

function contentOf(
  { clock }: ContactsDeps, viewer: Viewer, input: SendInput, { allies, leftOut }: { allies: readonly AnsweringAlly[]; leftOut: readonly string[] },
): RequestContent {
  const { backup } = input;
  return {
    colleagueObjectId: viewer.objectId,
    colleagueName: input.anonymous ? null : viewer.name,
    allies: allies.map(({ ally: { id, person, name } }) => ({ id, objectId: person.objectId, name })),
    kindOfHelp: input.kindOfHelp,
    topicIds: [...new Set(input.topicIds)],
    wayOfTalking: input.wayOfTalking,
    message: input.message ?? null,
    backup: backup ? { language: backup.language, leaveOut: { ...backup.leaveOut, allyIds: [...new Set([...backup.leaveOut.allyIds, ...leftOut])] } } : null,
    sentAt: minuteOf(clock.now()),
  };
}

/** Of several who were asked at once, the times of the one who may take longest. */
function lastTimes({ clock, rules }: ContactsDeps, allies: readonly AnsweringAlly[]): ReplyTimes {
  const now = clock.now().getTime();
  const times = allies.map(({ answering: { hours, windows } }) => replyTimes(now, hours, windows, rules().replyPromise));
  const [last] = times.toSorted((one, other) => other.dueAt - one.dueAt);
  if (!last) throw new Error('A request goes to nobody.');
  return last;
}

function newRow(
  { clock }: ContactsDeps, place: Pick<ContactRequest, 'id' | 'tenantId' | 'colleagueTag' | 'sendTag'>, { dueAt, remindAt }: ReplyTimes, messageCount: number,
): ContactRequest {
  const today = dayOf(clock.now());
  return {
    ...place,
    state: 'WAITING',
    sealed: null,
    replyDueAt: new Date(dueAt),
    nextStep: 'REMIND',
    nextStepAt: new Date(remindAt),
    createdDay: today,
    changedDay: today,
    messageCount,
    version: 1,
  };
}
