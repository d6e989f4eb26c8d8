import { describe, expect, it } from '@jest/globals';
import type { DirectoryFilter } from '../../api/directory/directory-filter.ts';
import { facetCounts } from '../../api/directory/directory-facets.ts';
import { DAY, directoryOf, entry, filterOf, HOUR, names, NO_FILTER, NOON } from './support/entries.ts';

describe('the filters', () => {
  const directory = directoryOf([
    entry('both', { topicIds: ['grief', 'stress'], languages: ['en', 'de'], siteId: 'berlin', department: 'Sales', kindsOfHelp: ['LISTEN'], waysOfTalking: ['CALL'] }),
    entry('grief', { topicIds: ['grief'], languages: ['en'], siteId: 'london', department: 'Legal', kindsOfHelp: ['LISTEN', 'JUST_A_CHAT'] }),
    entry('stress', { topicIds: ['stress'], languages: ['de'], siteId: 'berlin', department: 'Sales', waysOfTalking: ['CALL', 'CHAT'] }),
    entry('none'),
  ]);
  const found = (traits: Partial<DirectoryFilter['traits']>, name = '') => names(directory, { filter: filterOf({ traits, name }) }).sort();

  it.each<[string, Partial<DirectoryFilter['traits']>, string[]]>([
    ['nothing chosen', {}, ['both', 'grief', 'none', 'stress']],
    ['one topic', { TOPIC: ['grief'] }, ['both', 'grief']],
    ['any of two topics', { TOPIC: ['grief', 'stress'] }, ['both', 'grief', 'stress']],
    ['a language', { LANGUAGE: ['de'] }, ['both', 'stress']],
    ['a site', { SITE: ['berlin'] }, ['both', 'stress']],
    ['a department', { DEPARTMENT: ['Legal'] }, ['grief']],
    ['a kind of help', { KIND_OF_HELP: ['LISTEN'] }, ['both', 'grief']],
    ['a way of talking', { WAY_OF_TALKING: ['CHAT', 'IN_PERSON'] }, ['stress']],
    ['a topic and a language', { TOPIC: ['grief'], LANGUAGE: ['de'] }, ['both']],
    ['a topic, a language and a site', { TOPIC: ['stress'], LANGUAGE: ['de'], SITE: ['london'] }, []],
    ['a department and a way of talking', { DEPARTMENT: ['Sales'], WAY_OF_TALKING: ['CHAT'] }, ['stress']],
    ['what nobody has', { TOPIC: ['unknown'] }, []],
  ])('let through who fits all of them: %s', (_, traits, expected) => {
    expect(found(traits)).toEqual(expected);
  });

  it('let through who fits a name and a topic', () => {
    expect(found({ TOPIC: ['grief'] }, 'b')).toEqual(['both']);
  });
});

describe('who can talk soon', () => {
  /** The clock stands at noon in London: that is 21:00 in Tokyo and 04:00 in Los Angeles. */
  const directory = directoryOf([
    entry('now', { windows: [NOON - HOUR, NOON + HOUR] }),
    entry('at 14:59 UTC', { windows: [NOON + 3 * HOUR - 60_000, NOON + 5 * HOUR] }),
    entry('at 15:00 UTC', { windows: [NOON + 3 * HOUR, NOON + 5 * HOUR] }),
    entry('at 23:59 UTC', { windows: [NOON + 12 * HOUR - 60_000, NOON + 13 * HOUR] }),
    entry('at 24:00 UTC', { windows: [NOON + 12 * HOUR, NOON + 13 * HOUR] }),
    entry('at 07:59 UTC tomorrow', { windows: [NOON + 20 * HOUR - 60_000, NOON + 21 * HOUR] }),
    entry('at 08:00 UTC tomorrow', { windows: [NOON + 20 * HOUR, NOON + 21 * HOUR] }),
    entry('away now', { windows: [NOON + 24 * HOUR, NOON + 25 * HOUR], away: [NOON - HOUR, NOON + 23 * HOUR] }),
    entry('full now', { windows: [NOON - HOUR, NOON + HOUR], takesNewPeople: false }),
    entry('never'),
  ]);
  const ORDER = ['now', 'at 14:59 UTC', 'at 15:00 UTC', 'at 23:59 UTC', 'at 24:00 UTC', 'at 07:59 UTC tomorrow'];
  const today = (timeZone: string, now = NOON) => names(directory, { now, filter: { ...NO_FILTER, reachable: 'TODAY', timeZone } });

  it('is, for now, whoever is in a window and takes new people', () => {
    expect(names(directory, { filter: { ...NO_FILTER, reachable: 'NOW' } })).toEqual(['now']);
    expect(names(directory, { now: NOON + HOUR, filter: { ...NO_FILTER, reachable: 'NOW' } })).toEqual([]);
  });

  it.each<[string, number]>([['Asia/Tokyo', 2], ['UTC', 4], ['Europe/London', 4], ['America/Los_Angeles', 6]])('is, for today, whoever can before the day ends in %s', (zone, many) => {
    expect(today(zone)).toEqual(ORDER.slice(0, many));
  });

  it('is asked of the day that it is, though nothing else changed since the day before', () => {
    const directory = directoryOf([entry('tomorrow', { windows: [NOON + 22 * HOUR, NOON + 23 * HOUR] })]);
    const filter = { ...NO_FILTER, reachable: 'TODAY' } as const;
    expect(names(directory, { filter, now: NOON + 12 * HOUR - 1 })).toEqual([]);
    expect(names(directory, { filter, now: NOON + 12 * HOUR })).toEqual(['tomorrow']);
    // Kathmandu is 5:45 ahead.
    const nepal = { ...filter, timeZone: 'Asia/Kathmandu' };
    expect(names(directory, { filter: nepal, now: NOON + 6.25 * HOUR - 1 })).toEqual([]);
    expect(names(directory, { filter: nepal, now: NOON + 6.25 * HOUR })).toEqual(['tomorrow']);
  });

  it('is a day of 25 hours where clocks are set back', () => {
    const sunday = Date.parse('2026-10-25T12:00:00Z');
    const directory = directoryOf([entry('late', { windows: [sunday + 11.5 * HOUR, sunday + 12 * HOUR] })]);
    expect(names(directory, { now: sunday - 13 * HOUR, filter: { ...NO_FILTER, reachable: 'TODAY', timeZone: 'Europe/London' } })).toEqual(['late']);
  });
});

describe('the facets', () => {
  const directory = directoryOf([
    entry('a', { topicIds: ['grief'], languages: ['en', 'de'], department: 'Sales', windows: [NOON, NOON + HOUR] }),
    entry('b', { topicIds: ['stress'], languages: ['cy'], siteId: 'berlin', department: 'Legal', windows: [NOON + HOUR, NOON + 2 * HOUR] }),
  ]);
  const facets = (filter = NO_FILTER, of = directory) => facetCounts(of, of.momentAt(NOON), filter);

  it('are in an order that stays: that of the programme, and else that of the alphabet', () => {
    const { traits, reachable } = facets();
    expect(traits.TOPIC).toEqual([{ value: 'stress', count: 1 }, { value: 'grief', count: 1 }]);
    expect(traits.SITE.map(({ value }) => value)).toEqual(['london', 'berlin']);
    expect(traits.LANGUAGE.map(({ value }) => value)).toEqual(['cy', 'de', 'en']);
    expect(traits.DEPARTMENT.map(({ value }) => value)).toEqual(['Legal', 'Sales']);
    expect(reachable).toEqual([{ value: 'NOW', count: 1 }, { value: 'TODAY', count: 2 }]);
  });

  it('leave out what nobody has, and keep what only the other filters keep out', () => {
    expect(facets(filterOf({ name: 'a' })).traits.LANGUAGE).toEqual([{ value: 'cy', count: 0 }, { value: 'de', count: 1 }, { value: 'en', count: 1 }]);
    const changed = directoryOf([entry('a', { languages: ['cy'] })]);
    changed.put(entry('a', { languages: ['de'] }));
    expect(facets(NO_FILTER, changed).traits.LANGUAGE).toEqual([{ value: 'de', count: 1 }]);
    changed.drop('a');
    expect(facets(NO_FILTER, changed).traits.LANGUAGE).toEqual([]);
  });

  it('say of each filter in use how many would be found without it', () => {
    expect(facets().withoutFilters).toEqual([]);
    const filter = filterOf({ name: 'b', traits: { TOPIC: ['grief'], LANGUAGE: ['en', 'cy'] }, reachable: 'NOW' });
    expect(facets(filter).withoutFilters).toEqual([
      { filter: 'NAME', count: 1 }, { filter: 'TOPIC', count: 0 }, { filter: 'LANGUAGE', count: 0 }, { filter: 'REACHABLE', count: 0 },
    ]);
  });

  it('count as of the moment that was asked for', () => {
    expect(facetCounts(directory, directory.momentAt(NOON + DAY), NO_FILTER).reachable.map(({ count }) => count)).toEqual([0, 0]);
  });
});
