import { availabilityAt, type Reachable } from './time/availability.ts';
import type { KindOfHelp, WayOfTalking } from './vocabulary.ts';

/** Whom somebody does not want to be found, without regard to capitals. */
export interface LeaveOut {
  readonly departments: readonly string[];
  readonly siteIds: readonly string[];
  readonly allyIds: readonly string[];
}

/** What somebody looks for who wants an ally to be found for them. */
export interface Wish {
  readonly kindOfHelp: KindOfHelp;
  /** BCP 47. */
  readonly language: string;
  readonly wayOfTalking: WayOfTalking;
  readonly topicIds: readonly string[];
  readonly leaveOut: LeaveOut;
  readonly askerObjectId: string;
}

/** What is looked at in an ally; nothing else about them plays a part. */
export interface Candidate extends Reachable {
  readonly id: string;
  readonly objectId: string;
  readonly department: string;
  readonly siteId: string;
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly openConversations: number;
  /** The Monday, in UTC, of the last week in which somebody new came: an ISO 8601 day; null where nobody did. */
  readonly newPersonWeek: string | null;
}

/** An ally who fits. */
export interface Match<Ally extends Candidate> {
  readonly ally: Ally;
  /** Which of the wished topics this ally knows. */
  readonly sharedTopicIds: readonly string[];
  /** Epoch milliseconds: `now` for whoever is reachable now, Infinity for whoever gave no hours. */
  readonly reachableAt: number;
}

interface Circumstances<Ally> {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Less comes first; no two allies share a number. */
  readonly fairOrder: (ally: Ally) => number;
}

/**
 * The allies who fit a wish, the best first.
 *
 * All of these have to fit, because the wish could not come true otherwise: the language, the way of talking, the kind
 * of help; a place that is free, no rest and no absence (`shared/time/availability.ts`), since nobody can write to
 * whoever has none of them; not left out; not the asker.
 *
 * Among those who fit, in this order:
 * 1. more of the wished topics, because that is what the asker said matters;
 * 2. reachable sooner, and all who are reachable now are equal, because waiting is hard and a minute is not;
 * 3. fewer open conversations, so that nobody carries most of it;
 * 4. longer without a new person, by whole weeks: nothing finer is known, and nothing finer may be;
 * 5. the fair order of the directory for the asker and the day, so that chance prefers nobody for long.
 *
 * How fast somebody answers, how they were liked and what they themselves live with is neither known here nor asked
 * for: quick allies would be worn out, and people do not want to be matched by a diagnosis.
 */
export function matchAllies<Ally extends Candidate>(
  wish: Wish,
  candidates: readonly Ally[],
  { now, fairOrder }: Circumstances<Ally>,
): Match<Ally>[] {
  const wishedTopics = [...new Set(wish.topicIds)];
  const isLeftOut = leftOut(wish.leaveOut);
  return candidates
    .filter((ally) => offers(ally, wish) && ally.objectId !== wish.askerObjectId && !isLeftOut(ally))
    .flatMap((ally) => {
      const reachableAt = reachableFrom(ally, now);
      if (reachableAt === null) return [];
      const sharedTopicIds = wishedTopics.filter((id) => ally.topicIds.includes(id));
      const { openConversations, newPersonWeek } = ally;
      const lastWeek = newPersonWeek === null ? -Infinity : Date.parse(newPersonWeek);
      const rank = [-sharedTopicIds.length, reachableAt, openConversations, lastWeek, fairOrder(ally)];
      return [{ match: { ally, sharedTopicIds, reachableAt }, rank }];
    })
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ match }) => match);
}

function offers({ languages, waysOfTalking, kindsOfHelp }: Candidate, { language, wayOfTalking, kindOfHelp }: Wish): boolean {
  return languages.includes(language) && waysOfTalking.includes(wayOfTalking) && kindsOfHelp.includes(kindOfHelp);
}

function leftOut({ departments, siteIds, allyIds }: LeaveOut): (ally: Candidate) => boolean {
  const isAmong = (names: readonly string[]) => {
    const known = new Set(names.map(comparable));
    return (name: string): boolean => known.has(comparable(name));
  };
  const [inDepartments, inSites, inAllies] = [isAmong(departments), isAmong(siteIds), isAmong(allyIds)];
  return ({ id, siteId, department }) => inAllies(id) || inSites(siteId) || inDepartments(department);
}

/** The name of a department or site, or an id, without what people and systems write differently. */
export function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Null for whoever cannot be written to at this moment. */
function reachableFrom(ally: Candidate, now: number): number | null {
  const { status, nextAt } = availabilityAt(now, ally);
  if (status === 'NOT_TAKING_NEW_PEOPLE' || status === 'AWAY') return null;
  return status === 'NOW' ? now : (nextAt ?? Infinity);
}

/** The first number that differs decides. */
function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, number] of one.entries()) {
    const against = other[index] ?? 0;
    if (number !== against) return number < against ? -1 : 1;
  }
  return 0;
}
