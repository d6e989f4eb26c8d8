import { availabilityAt, type Availability } from '../../shared/time/availability.ts';
import type { Interval } from '../../shared/time/interval.ts';
import type { WayOfTalking } from '../../shared/vocabulary.ts';

/** An ally as the directory holds them. */
export interface DirectoryEntry {
  readonly id: string;
  readonly objectId: string;
  readonly name: string;
  readonly department: string;
  readonly siteId: string;
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly takesNewPeople: boolean;
  /** Sorted, without overlaps. */
  readonly windows: readonly Interval[];
}

/** What a colleague looks for; an empty list or text lets everybody through. */
export interface DirectoryFilter {
  readonly name: string;
  readonly topicIds: readonly string[];
  readonly languages: readonly string[];
  readonly siteIds: readonly string[];
}

export interface ListedAlly {
  readonly entry: DirectoryEntry;
  readonly availability: Availability;
}

const RANK: Readonly<Record<Availability['status'], number>> = { NOW: 0, LATER: 1, UNKNOWN: 2, NOT_TAKING_NEW_PEOPLE: 3 };

/**
 * The allies that fit, reachable sooner first. Among equals the order is mixed by `mix`, so that nobody is always first.
 *
 * @param now epoch milliseconds
 * @param mix a number for an ally's id that stays the same for one viewer during a day
 */
export function listAllies(
  entries: readonly DirectoryEntry[],
  filter: DirectoryFilter,
  now: number,
  mix: (id: string) => string,
): ListedAlly[] {
  return entries
    .filter((entry) => fits(entry, filter))
    .map((entry) => ({ entry, availability: availabilityAt(now, entry.windows, entry.takesNewPeople), mix: mix(entry.id) }))
    .sort((one, other) => byReach(one.availability, other.availability) || (one.mix < other.mix ? -1 : 1));
}

function byReach(one: Availability, other: Availability): number {
  return RANK[one.status] - RANK[other.status] || (one.nextAt ?? 0) - (other.nextAt ?? 0);
}

function fits(entry: DirectoryEntry, { name, topicIds, languages, siteIds }: DirectoryFilter): boolean {
  return (
    fitsName(entry.name, name) &&
    fitsAny(entry.topicIds, topicIds) &&
    fitsAny(entry.languages, languages) &&
    fitsAny([entry.siteId], siteIds)
  );
}

function fitsAny(has: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => has.includes(value));
}

/** Whether every word that was typed begins some part of the name; accents and case do not count. */
function fitsName(name: string, typed: string): boolean {
  const parts = words(name);
  return words(typed).every((word) => parts.some((part) => part.startsWith(word)));
}

/** Letters that Unicode does not take apart into a plain letter and a mark, as people type them without that mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

function words(text: string): string[] {
  const plain = text.toLocaleLowerCase('en').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[łøđßæœı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter).split(/[\s\-'’.,]+/u).filter(Boolean);
}
