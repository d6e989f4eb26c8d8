import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DirectoryEntry } from '../../api/directory/directory-entry.ts';
import { facetCounts } from '../../api/directory/directory-facets.ts';
import { filtersInUse, matching, type DirectoryFilter } from '../../api/directory/directory-filter.ts';
import { TRAIT_NAMES, type TraitName } from '../../api/directory/directory-index.ts';
import { listAllies, type ListPlace } from '../../api/directory/directory-list.ts';
import { Directory } from '../../api/directory/directory.ts';
import { DIRECTORY_FILTERS, KINDS_OF_HELP, REACHABLE, WAYS_OF_TALKING, type DirectoryFilterName } from '../../shared/vocabulary.ts';
import { CHOICES, DAY, entry, HOUR, NOON, places } from './support/entries.ts';

/** A part of a name -> what is typed for it. */
const PARTS: Readonly<Record<string, string>> = { Zoë: 'zoe', Łukasz: 'lukasz', Ann: 'ann', Anna: 'anna', Großmann: 'grossmann' };
/** Zones without clock changes -> hours ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Tokyo': 9, 'Asia/Kathmandu': 5.75, 'America/Phoenix': -7 };
const VALUES: Readonly<Record<TraitName, readonly string[]>> = {
  TOPIC: [...CHOICES.topics.keys()], LANGUAGE: ['en', 'de', 'cy'], SITE: [...CHOICES.sites.keys()], DEPARTMENT: ['Sales', 'Legal'],
  KIND_OF_HELP: KINDS_OF_HELP, WAY_OF_TALKING: WAYS_OF_TALKING,
};

const some = <T>(values: readonly T[], maxLength = 2) => fc.subarray([...values], { maxLength });
const someName = fc.array(fc.constantFrom(...Object.keys(PARTS)), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(parts.length > 2 ? '-' : ' '));
/** Up to three intervals that begin up to a day before or after noon, as bounds. */
const someBounds = fc.uniqueArray(fc.integer({ min: -96, max: 160 }), { maxLength: 6 }).map((quarters) =>
  quarters.slice(0, quarters.length - (quarters.length % 2)).sort((one, other) => one - other).map((quarter) => NOON + quarter * 900_000));
const someEntry: fc.Arbitrary<DirectoryEntry> = fc
  .record({
    id: fc.integer({ min: 0, max: 14 }).map(String), name: someName, topicIds: some(VALUES.TOPIC), languages: some(VALUES.LANGUAGE), siteId: fc.constantFrom(...VALUES.SITE),
    department: fc.constantFrom(...VALUES.DEPARTMENT), kindsOfHelp: some(KINDS_OF_HELP), waysOfTalking: some(WAYS_OF_TALKING),
    takesNewPeople: fc.boolean(), restsUntil: fc.constantFrom(0, 0, NOON - HOUR, NOON + HOUR), takesUntil: fc.constantFrom(Infinity, Infinity, NOON - HOUR, NOON + HOUR), windows: someBounds, away: fc.oneof(fc.constant<number[]>([]), someBounds),
  })
  .map((made) => entry(made.name, { ...made, seed: Number(made.id) * 7_919 }));

type Step = { readonly put: DirectoryEntry } | { readonly drop: string } | { readonly full: string };
const someId = fc.integer({ min: 0, max: 14 }).map(String);
const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 8, arbitrary: someEntry.map((put) => ({ put })) }, { weight: 1, arbitrary: someId.map((drop) => ({ drop })) }, { weight: 1, arbitrary: someId.map((full) => ({ full })) }),
  { maxLength: 30 },
);
/** Each filter is in use about every third time: with all of them at once nobody would ever be found. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, none: T) => fc.oneof({ weight: 2, arbitrary: fc.constant(none) }, { weight: 1, arbitrary });
const someTraits = (name: TraitName) => rarely(some([...VALUES[name], 'what nobody has'], 3), []);
const someFilter: fc.Arbitrary<DirectoryFilter> = fc.record({
  name: rarely(fc.constantFrom('z', 'ZOË', 'an', 'anna', 'gros', 'luk an', 'x'), ''),
  traits: fc.record(Object.fromEntries(TRAIT_NAMES.map((name) => [name, someTraits(name)])) as Record<TraitName, fc.Arbitrary<string[]>>),
  reachable: rarely(fc.constantFrom(...REACHABLE), null),
  timeZone: fc.constantFrom(...Object.keys(ZONES)),
});
const someTime = fc.integer({ min: -24, max: 24 }).map((halfHours) => NOON + halfHours * HOUR / 2);

/** Everything by the slowest and plainest way: one ally after the other, one filter after the other. */
function traitsOf(ally: DirectoryEntry): Record<TraitName, readonly string[]> {
  const { topicIds, languages, siteId, department, kindsOfHelp, waysOfTalking } = ally;
  return { TOPIC: topicIds, LANGUAGE: languages, SITE: [siteId], DEPARTMENT: [department], KIND_OF_HELP: kindsOfHelp, WAY_OF_TALKING: waysOfTalking };
}

const within = (bounds: ArrayLike<number>, now: number) => Array.from(bounds).filter((bound) => bound <= now).length % 2 === 1;

/** 0: now; an instant: from then on; then those without hours, then those who take nobody. */
function soonness({ takesNewPeople, restsUntil, takesUntil, windows, away }: DirectoryEntry, now: number): number {
  if (!takesNewPeople || now < restsUntil || now >= takesUntil) return 1e15;
  if (within(windows, now) && !within(away, now)) return 0;
  return Array.from(windows).find((start, index) => index % 2 === 0 && start > now) ?? 1e14;
}

function fits(ally: DirectoryEntry, filter: DirectoryFilter, now: number): boolean {
  const parts = ally.name.split(/[ -]/).map((part) => PARTS[part] ?? '');
  const typed = filter.name.toLowerCase().replace('ë', 'e').split(' ');
  const ahead = (ZONES[filter.timeZone] ?? 0) * HOUR;
  const dayEnds = (Math.floor((now + ahead) / DAY) + 1) * DAY - ahead;
  const soon = soonness(ally, now);
  return (
    typed.every((word) => parts.some((part) => part.startsWith(word))) &&
    TRAIT_NAMES.every((name) => filter.traits[name].length === 0 || filter.traits[name].some((value) => traitsOf(ally)[name].includes(value))) &&
    (filter.reachable === null || (filter.reachable === 'NOW' ? soon === 0 : soon < dayEnds))
  );
}

interface Both {
  readonly directory: Directory;
  readonly roster: ReadonlyMap<string, DirectoryEntry>;
}

/** The directory after some changes, and the plain list that it has to agree with. */
function after(steps: readonly Step[], now: number): Both {
  const directory = new Directory(CHOICES, () => null);
  const roster = new Map<string, DirectoryEntry>();
  for (const step of steps) {
    // Looking in between must not keep anything of what was there.
    directory.momentAt(now);
    if ('put' in step) {
      directory.put(step.put);
      roster.set(step.put.id, step.put);
    } else if ('drop' in step) {
      directory.drop(step.drop);
      roster.delete(step.drop);
    } else {
      directory.setPlaces(places(step.full, false), NOON);
      const known = roster.get(step.full);
      if (known) roster.set(step.full, { ...known, takesNewPeople: false, restsUntil: 0 });
    }
  }
  return { directory, roster };
}

const expectedIds = ({ roster }: Both, filter: DirectoryFilter, now: number): string[] =>
  [...roster.values()].filter((ally) => fits(ally, filter, now))
    .sort((one, other) => soonness(one, now) - soonness(other, now) || one.seed - other.seed).map(({ id }) => id);

function listedIds({ directory }: Both, filter: DirectoryFilter, now: number, size = Infinity): string[] {
  const moment = directory.momentAt(now);
  const found: string[] = [];
  let place: ListPlace | null = null;
  for (;;) {
    const page = listAllies(directory, moment, { fits: matching(directory, moment, filter), orderOf: (seed) => seed, after: place, take: size });
    found.push(...page.map(({ entry: { id } }) => id));
    const last = page.at(-1);
    if (!last || page.length < size) return found;
    place = last;
  }
}

const RUNS = { numRuns: 400 };
const count = ({ roster }: Both, filter: DirectoryFilter, now: number) => [...roster.values()].filter((ally) => fits(ally, filter, now)).length;

describe('the directory, beside a plain list of allies', () => {
  it('finds the same allies in the same order, whatever changed and whatever is asked, in pages of any size', () => {
    fc.assert(fc.property(someSteps, someFilter, someTime, fc.integer({ min: 1, max: 5 }), (steps, filter, now, size) => {
      const both = after(steps, now);
      const expected = expectedIds(both, filter, now);
      expect(listedIds(both, filter, now)).toEqual(expected);
      expect(listedIds(both, filter, now, size)).toEqual(expected);
    }), RUNS);
  });

  it('counts for each choice what listing it with the other filters finds, and leaves out what nobody has', () => {
    fc.assert(fc.property(someSteps, someFilter, someTime, (steps, filter, now) => {
      const both = after(steps, now);
      const { traits, reachable } = facetCounts(both.directory, both.directory.momentAt(now), filter);
      const allies = [...both.roster.values()];
      const facets = TRAIT_NAMES.flatMap((name) => VALUES[name].toSorted()
        .filter((value) => allies.some((ally) => traitsOf(ally)[name].includes(value)))
        .map((value) => ({ name, value, count: count(both, { ...filter, traits: { ...filter.traits, [name]: [value] } }, now) })));
      const counted = TRAIT_NAMES.flatMap((name) => traits[name].map((facet) => ({ name, ...facet })).sort((one, other) => (one.value < other.value ? -1 : 1)));
      expect(counted).toEqual(facets);
      expect(reachable).toEqual(REACHABLE.map((value) => ({ value, count: count(both, { ...filter, reachable: value }, now) })));
    }), RUNS);
  });

  it('counts for each filter in use what listing without it finds', () => {
    fc.assert(fc.property(someSteps, someFilter, someTime, (steps, filter, now) => {
      const both = after(steps, now);
      const without = (left: DirectoryFilterName): DirectoryFilter => ({
        ...filter,
        name: left === 'NAME' ? '' : filter.name,
        traits: { ...filter.traits, [left]: [] },
        reachable: left === 'REACHABLE' ? null : filter.reachable,
      });
      const inUse = DIRECTORY_FILTERS.filter((name) => (name === 'NAME' ? filter.name !== '' : name === 'REACHABLE' ? filter.reachable !== null : filter.traits[name].length > 0));
      expect(filtersInUse(filter)).toEqual(inUse);
      expect(facetCounts(both.directory, both.directory.momentAt(now), filter).withoutFilters)
        .toEqual(inUse.map((name) => ({ filter: name, count: count(both, without(name), now) })));
    }), RUNS);
  });

  it('knows when the next ally is reachable, over all filters', () => {
    fc.assert(fc.property(someSteps, someTime, (steps, now) => {
      const both = after(steps, now);
      const { reachableNow, nextAt } = both.directory.momentAt(now);
      const soonest = Math.min(1e14, ...[...both.roster.values()].map((ally) => soonness(ally, now)));
      expect(reachableNow.isEmpty()).toBe(soonest > 0);
      if (soonest > 0) expect(nextAt).toBe(soonest === 1e14 ? null : soonest);
    }), RUNS);
  });

  it('says at every time what it would say had it just been made', () => {
    fc.assert(fc.property(someSteps, fc.array(someTime, { minLength: 2, maxLength: 6 }), someFilter, (steps, times, filter) => {
      const both = after(steps, NOON);
      for (const now of times) expect(listedIds(both, filter, now)).toEqual(expectedIds(both, filter, now));
    }), RUNS);
  });
});
