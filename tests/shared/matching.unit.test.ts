import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchAllies, type Candidate, type LeaveOut, type Wish } from '../../shared/matching.ts';
import { availabilityAt } from '../../shared/time/availability.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../shared/vocabulary.ts';

const NOW = 1_000;
const NOBODY: LeaveOut = { departments: [], siteIds: [], allyIds: [] };

interface Ally extends Candidate {
  readonly order: number;
}

const WISH: Wish = { kindOfHelp: 'LISTEN', language: 'en', wayOfTalking: 'CHAT', topicIds: ['stress', 'grief'], leaveOut: NOBODY, askerObjectId: 'asker' };

/** An ally who fits the wish and is reachable now, complete but for what a test names. */
const ally = (id: string, changes: Partial<Ally> = {}): Ally => ({
  id, objectId: `person ${id}`, department: 'Sales', siteId: 'london', languages: ['en'], topicIds: ['stress'], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'],
  openConversations: 0, newPersonWeek: null, windows: [0, 2_000], away: [], takesNewPeople: true, restsUntil: 0, takesUntil: Infinity, order: 0, ...changes,
});
const match = (allies: readonly Ally[], wish: Partial<Wish> = {}, now = NOW) => matchAllies({ ...WISH, ...wish }, allies, { now, fairOrder: ({ order }) => order });
const idsOf = (allies: readonly Ally[], wish: Partial<Wish> = {}, now = NOW) => match(allies, wish, now).map(({ ally: { id } }) => id);

describe('who fits', () => {
  it.each<[string, Partial<Ally>]>([
    ['does not speak the language', { languages: ['de', 'en-GB'] }],
    ['does not talk that way', { waysOfTalking: ['CALL', 'IN_PERSON'] }],
    ['does not give that help', { kindsOfHelp: ['JUST_A_CHAT'] }],
    ['takes no new people', { takesNewPeople: false }],
    ['rests', { restsUntil: NOW + 1 }],
    ['has a training that no longer counts', { takesUntil: NOW }],
    ['is away', { away: [0, NOW + 1] }],
    ['is away, and back in a coming window', { away: [0, 1_500], windows: [1_600, 2_000] }],
    ['is the asker', { objectId: 'asker' }],
  ])('is nobody who %s', (_, changes) => {
    expect(idsOf([ally('one', changes), ally('other')])).toEqual(['other']);
  });

  it.each<[string, Partial<LeaveOut>]>([
    ['themselves', { allyIds: ['nobody', 'one'] }],
    ['themselves, in capitals', { allyIds: ['ONE'] }],
    ['their site', { siteIds: ['paris', 'berlin'] }],
    ['their department', { departments: ['Legal', 'Sales'] }],
    ['their department, as somebody else writes it', { departments: [' SALES '] }],
  ])('is nobody who is left out by %s', (_, leaveOut) => {
    const others = [ally('two', { department: 'Sales and more' }), ally('three', { department: 'Finance' })];
    expect(idsOf([ally('one', { siteId: 'berlin' }), ...others], { leaveOut: { ...NOBODY, ...leaveOut } })).toEqual(['two', 'three']);
  });

  it.each<[string, Partial<Ally>]>([
    ['offers more than is wished', { languages: ['de', 'en'], kindsOfHelp: KINDS_OF_HELP, waysOfTalking: WAYS_OF_TALKING }],
    ['knows none of the topics', { topicIds: [] }],
    ['is reachable later', { windows: [NOW + 1, 2_000] }],
    ['gave no hours', { windows: [] }],
    ['is back from a rest', { restsUntil: NOW }],
    ['is back from an absence', { away: [0, NOW] }],
    ['holds many people and has a place all the same', { openConversations: 9 }],
  ])('is whoever %s', (_, changes) => {
    expect(idsOf([ally('one', changes)])).toEqual(['one']);
  });

  it('comes with the wished topics that they know, each once, and with when they are reachable', () => {
    const told = (changes: Partial<Ally>) => match([ally('one', { topicIds: ['grief', 'money', 'stress'], ...changes })], { topicIds: ['stress', 'work', 'grief', 'stress'] });
    expect(told({})).toMatchObject([{ sharedTopicIds: ['stress', 'grief'], reachableAt: NOW }]);
    expect(told({ windows: [1_500, 2_000] })).toMatchObject([{ reachableAt: 1_500 }]);
    expect(told({ windows: [] })).toMatchObject([{ reachableAt: Infinity }]);
  });
});

describe('the order of those who fit', () => {
  /** Each stands before the next by one thing alone, although everything behind it speaks for the next. */
  const LADDER: readonly Ally[] = [
    ally('both topics', { topicIds: ['stress', 'grief'], windows: [], openConversations: 5, newPersonWeek: '2026-11-23', order: 9 }),
    ally('now', { openConversations: 5, newPersonWeek: '2026-11-23', order: 8 }),
    ally('now, with more people', { openConversations: 6, order: 0 }),
    ally('soon', { windows: [1_500, 2_000], openConversations: 5, newPersonWeek: '2026-11-23', order: 7 }),
    ally('later', { windows: [1_600, 2_000], openConversations: 1, newPersonWeek: '2026-11-23', order: 6 }),
    ally('no new person', { windows: [1_600, 2_000], openConversations: 2, order: 5 }),
    ally('the week before', { windows: [1_600, 2_000], openConversations: 2, newPersonWeek: '2026-11-16', order: 4 }),
    ally('this week', { windows: [1_600, 2_000], openConversations: 2, newPersonWeek: '2026-11-23', order: 2 }),
    ally('this week, by turns', { windows: [1_600, 2_000], openConversations: 2, newPersonWeek: '2026-11-23', order: 3 }),
    ally('no hours', { windows: [], order: 1 }),
    ally('no topic', { topicIds: ['money'], order: 0 }),
  ];

  it('is topics, then soonness, then load, then the last new person, then turns', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...LADDER], { minLength: LADDER.length }), (shuffled) => {
      expect(idsOf(shuffled)).toEqual(LADDER.map(({ id }) => id));
    }));
  });

  it('holds nothing else against anybody: not the end of a window, nor how long ago it began', () => {
    const windows = [[0, NOW + 1], [NOW, 9_000], [500, 1_200, 1_300, 1_400]].map((each, order) => ally(String(order), { windows: each, order }));
    expect(idsOf(windows)).toEqual(['0', '1', '2']);
    expect(idsOf(windows.map((each) => ({ ...each, order: -each.order })))).toEqual(['2', '1', '0']);
  });
});

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const instant = fc.nat({ max: 12 });
const bounds = fc.uniqueArray(instant, { maxLength: 4 }).map((all) => all.slice(0, all.length - (all.length % 2)).sort((one, other) => one - other));
const WORDS = { departments: ['Sales', 'Legal'], siteIds: ['london', 'berlin'], languages: ['en', 'de'], topicIds: ['stress', 'grief', 'money'] };
const traits = {
  department: fc.constantFrom(...WORDS.departments), siteId: fc.constantFrom(...WORDS.siteIds), languages: some(WORDS.languages), topicIds: some(WORDS.topicIds),
  kindsOfHelp: some(KINDS_OF_HELP), waysOfTalking: some(WAYS_OF_TALKING), openConversations: fc.nat({ max: 3 }),
  newPersonWeek: fc.constantFrom(null, '2026-11-16', '2026-11-23'), windows: bounds, away: bounds, takesNewPeople: fc.boolean(), restsUntil: fc.constantFrom(0, 0, 6), takesUntil: fc.constantFrom(Infinity, Infinity, 4),
};
const allies = fc.array(fc.record(traits), { maxLength: 12 }).map((all) => all.map((each, index) => ally(String(index), { ...each, order: (index * 7) % 13 })));
const leaveOut = fc.record({ departments: some(WORDS.departments), siteIds: some(WORDS.siteIds), allyIds: some(['0', '3']) });
const wish: fc.Arbitrary<Wish> = fc.record({
  kindOfHelp: fc.constantFrom(...KINDS_OF_HELP), language: fc.constantFrom(...WORDS.languages), wayOfTalking: fc.constantFrom(...WAYS_OF_TALKING),
  topicIds: some(WORDS.topicIds), leaveOut: fc.oneof(fc.constant(NOBODY), leaveOut), askerObjectId: fc.constantFrom('asker', 'person 1'),
});

describe('whatever is wished, of whomever', () => {
  const every = (check: (wish: Wish, all: Ally[], now: number) => void) => {
    fc.assert(fc.property(wish, allies, instant, check), { numRuns: 500 });
  };

  it('finds exactly those to whom nothing is opposed', () => {
    every((wish, all, now) => {
      const fits = (one: Ally): boolean => {
        const { status } = availabilityAt(now, one);
        return (
          one.languages.includes(wish.language) && one.kindsOfHelp.includes(wish.kindOfHelp) && one.waysOfTalking.includes(wish.wayOfTalking) &&
          ['NOW', 'LATER', 'UNKNOWN'].includes(status) && one.objectId !== wish.askerObjectId && !wish.leaveOut.allyIds.includes(one.id) &&
          !wish.leaveOut.siteIds.includes(one.siteId) && !wish.leaveOut.departments.includes(one.department)
        );
      };
      expect(idsOf(all, wish, now).sort()).toEqual(all.filter(fits).map(({ id }) => id).sort());
    });
  });

  it('puts nobody before somebody who is ahead of them in the first thing that differs', () => {
    every((wish, all, now) => {
      const matches = match(all, wish, now);
      const keys = matches.map(({ ally: { topicIds, openConversations, newPersonWeek, order }, reachableAt }) => [
        9 - wish.topicIds.filter((id) => topicIds.includes(id)).length, reachableAt === Infinity ? 99 : reachableAt, openConversations,
        newPersonWeek === null ? 0 : Number(newPersonWeek.slice(-2)), order,
      ].map((number) => String(number).padStart(2, '0')).join(' '));
      expect(keys).toEqual(keys.toSorted());
    });
  });

  it('depends neither on the order of the allies nor on those who do not fit', () => {
    every((wish, all, now) => {
      const found = idsOf(all, wish, now);
      expect(idsOf(all.toReversed(), wish, now)).toEqual(found);
      expect(idsOf(all.filter(({ id }) => found.includes(id)), wish, now)).toEqual(found);
    });
  });

  it('only loses people by leaving out more of them, and moves nobody', () => {
    fc.assert(fc.property(wish, leaveOut, allies, instant, (wish, more, all, now) => {
      const both = {
        departments: [...wish.leaveOut.departments, ...more.departments],
        siteIds: [...wish.leaveOut.siteIds, ...more.siteIds],
        allyIds: [...wish.leaveOut.allyIds, ...more.allyIds],
      };
      const left = idsOf(all, { ...wish, leaveOut: both }, now);
      expect(idsOf(all, wish, now).filter((id) => left.includes(id))).toEqual(left);
    }), { numRuns: 300 });
  });
});
