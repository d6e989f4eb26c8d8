import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';
import type { EntityManager } from 'typeorm';
import { OPEN_CONVERSATIONS } from '../../shared/limits.ts';
import { rosterKeys } from '../../shared/name-search.ts';
import { plainTextFault } from '../../shared/plain-text.ts';
import { stepAfter } from '../../shared/roster-rules.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../shared/vocabulary.ts';
import { Ally } from '../allies/ally.entity.ts';
import type { Site } from '../allies/site.entity.ts';
import { beginAvailability } from '../availability/roster-hours.service.ts';
import { Member } from '../members/member.entity.ts';
import { dayOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { FoundPerson } from '../platform/graph/people-search.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { siteById } from './labelling.service.ts';
import { entriesOf } from './roster-view.service.ts';
import type { RosterEntryView } from './roster.present.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';
import { changeRow, replaceTraits } from './roster.store.ts';

export interface InvitationWish {
  readonly objectId: string;
  readonly name: string;
  readonly siteId: string;
  readonly department: string;
}

export interface Invitation {
  /** False where this person is in the roster already; nothing was changed then. */
  readonly invited: boolean;
  readonly entry: RosterEntryView | undefined;
}

const TRIES = 3;

/**
 * Invites somebody to become an ally: also one who never opened the tab, and one who stepped down. They get a notice.
 *
 * @throws InvalidInput for a site that is none
 */
export async function inviteToRoster(deps: RosterDeps, asker: Asker, wish: InvitationWish): Promise<Invitation> {
  const person = { tenantId: asker.viewer.tenantId, objectId: wish.objectId.toLowerCase() };
  const site = await siteById(deps, wish.siteId);
  const notice = await deps.outbox.prepare(person, 'roster', 'INVITE', randomUUID());
  const invite = () =>
    deps.audit.change(asker.viewer, async (manager, tell) => {
      const member = await memberOf(manager, person, wish.name, deps.clock.now());
      const known = await manager.findOneBy(Ally, { memberId: member.id });
      const from = known?.step ?? null;
      const to = stepAfter('INVITE', 'admin', from);
      if (known && to === null) return { invited: false, id: known.id };
      const place = { wish, site, now: deps.clock.now() };
      if (known && !(await inviteAgain(manager, known, place))) return { invited: false, id: known.id };
      const id = known?.id ?? (await add(manager, member, place));
      await deps.outbox.add(manager, notice);
      tell({ act: 'roster.INVITE', subject: member.name, before: { step: from }, after: { step: to, department: wish.department, site: site.name } });
      return { invited: true, id };
    });
  // Another admin invited the same person at the same moment, or they opened the tab for the first time.
  const { invited, id } = await pRetry(invite, { retries: TRIES, minTimeout: 10, shouldRetry: ({ error }) => isUniqueViolation(error) });
  return { invited, entry: (await entriesOf(deps, asker, [id]))[0] };
}

interface Place {
  readonly wish: InvitationWish;
  readonly site: Site;
  readonly now: Date;
}

/** The member that a person is; from now on, where they never opened the tab. */
async function memberOf(manager: EntityManager, person: Pick<Member, 'tenantId' | 'objectId'>, name: string, now: Date): Promise<Member> {
  const known = await manager.findOneBy(Member, person);
  if (known) return known;
  const member = { ...person, id: randomUUID(), name, country: null, createdDay: dayOf(now) };
  await manager.insert(Member, member);
  return member;
}

/** False where somebody else changed the row meanwhile. */
function inviteAgain(manager: EntityManager, known: Ally, { wish, site, now }: Place): Promise<boolean> {
  const change = { step: 'INVITED', stepDay: dayOf(now), why: null, remindedDay: null, department: wish.department, siteId: site.id } as const;
  return changeRow(manager, known, change);
}

async function add(manager: EntityManager, member: Member, { wish, site, now }: Place): Promise<string> {
  const id = randomUUID();
  await manager.insert(Ally, {
    id, memberId: member.id, ...rosterKeys(member), siteId: site.id, department: wish.department, timeZone: site.timeZone,
    about: '', canDo: '', cannotDo: '', trainedUntil: null, step: 'INVITED', stepDay: dayOf(now), why: null, version: 1,
    takesNewPeople: true, maxOpenConversations: OPEN_CONVERSATIONS.usual, openConversations: 0,
  });
  // Until somebody says otherwise they help with everything, in every way.
  await replaceTraits(manager, id, { languages: [], topicIds: [], kindsOfHelp: KINDS_OF_HELP, waysOfTalking: WAYS_OF_TALKING });
  await beginAvailability(manager, id, now);
  return id;
}

const SEARCHED_LEAST = 2;
const SEARCHED_MOST = 64;

/**
 * Looks for people to invite in the organisation's own directory. Who has opened the tab is not told by it.
 *
 * @returns null where the organisation does not want that, or Graph does not answer
 * @throws InvalidInput for a beginning that is too short, or no text
 */
export async function findPeople({ peopleSearch }: RosterDeps, { onBehalf }: Viewer, name: string): Promise<FoundPerson[] | null> {
  const beginning = name.trim();
  if (beginning.length < SEARCHED_LEAST || plainTextFault(beginning, SEARCHED_MOST) !== null) throw new InvalidInput([{ path: 'name', rule: 'invalid' }]);
  return peopleSearch === null || !onBehalf ? null : peopleSearch.search(beginning, onBehalf);
}
