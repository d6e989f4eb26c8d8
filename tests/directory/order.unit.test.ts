import { describe, expect, it } from '@jest/globals';
import { matching } from '../../api/directory/directory-filter.ts';
import { listAllies, type ListPlace } from '../../api/directory/directory-list.ts';
import { fairOrder } from '../../api/directory/fair-order.ts';
import type { Presence } from '../../shared/vocabulary.ts';
import { directoryOf, entry, HOUR, names, NO_FILTER, NOON, places } from './support/entries.ts';

const now = [NOON - HOUR, NOON + HOUR];
const from = (hours: number) => [NOON + hours * HOUR, NOON + (hours + 1) * HOUR];

describe('the order of the directory', () => {
  const allies = [
    entry('full', { takesNewPeople: false, windows: now }),
    entry('resting', { restsUntil: NOON + 1, windows: now, seed: 1 }),
    entry('no hours'),
    entry('away, back tomorrow', { windows: from(22), away: [NOON - HOUR, NOON + 20 * HOUR] }),
    entry('in two days', { windows: from(48) }),
    entry('soon', { windows: from(1) }),
    entry('now', { windows: now }),
  ];
  const expected = ['now', 'soon', 'away, back tomorrow', 'in two days', 'no hours', 'full', 'resting'];

  it('is who can be reached sooner first, who is away by when they are back, and who takes nobody last', () => {
    expect(names(directoryOf(allies))).toEqual(expected);
    expect(names(directoryOf(allies.toReversed()))).toEqual(expected);
  });

  it('is another one as time passes: a rest that is over, a window that opened', () => {
    const directory = directoryOf(allies);
    expect(names(directory)).toEqual(expected);
    expect(names(directory, { now: NOON + 1 })[1]).toBe('resting');
    expect(names(directory, { now: NOON + HOUR }).slice(0, 2)).toEqual(['soon', 'away, back tomorrow']);
  });

  it('is mixed among equals, and only among them', () => {
    const equals = ['a', 'b', 'c'].map((name, index) => entry(name, { windows: from(1), seed: index + 1 }));
    const orderOf = (seed: number) => (seed === 2 ? -1 : seed);
    expect(names(directoryOf([...equals, ...allies]), { orderOf }).slice(0, 5)).toEqual(['now', 'b', 'soon', 'a', 'c']);
  });

  it('does not hold the end of a window against anybody', () => {
    const allies = [entry('short', { windows: [NOON - 1, NOON + 1], seed: 1 }), entry('long', { windows: [NOON - 1, NOON + 9 * HOUR], seed: 2 })];
    expect(names(directoryOf(allies))).toEqual(['short', 'long']);
    expect(names(directoryOf(allies), { orderOf: (seed) => -seed })).toEqual(['long', 'short']);
  });

  it('puts those whom Teams sees busy or offline behind the others who can talk now, and before everybody else', () => {
    const present = ['free', 'busy', 'offline', 'unknown'].map((name, seed) => entry(name, { windows: now, seed }));
    const presences = new Map<string, Presence>([['free', 'FREE'], ['busy', 'BUSY'], ['offline', 'OFFLINE'], ['soon', 'OFFLINE']]);
    const directory = directoryOf([...present, entry('soon', { windows: from(1) })], ({ name }) => presences.get(name) ?? null);
    expect(names(directory)).toEqual(['free', 'unknown', 'busy', 'offline', 'soon']);
    expect(names(directory, { filter: { ...NO_FILTER, reachable: 'NOW' } })).toEqual(['free', 'unknown', 'busy', 'offline']);
  });

  it('stays among the others when somebody comes, changes or goes', () => {
    const directory = directoryOf(Array.from({ length: 20 }, (_, index) => entry(`ally ${index}`, { windows: now, seed: index * 7_919 })));
    const orderOf = fairOrder(42, NOON);
    const before = names(directory, { orderOf });
    directory.put(entry('new', { windows: now, seed: 123_456 }));
    directory.drop(before[3]!);
    directory.setPlaces(places(before[5]!, false), NOON);
    const after = names(directory, { orderOf }).filter((name) => name !== 'new');
    expect(after).toEqual([...before.filter((_, index) => index !== 3 && index !== 5), before[5]]);
    directory.setPlaces(places(before[5]!, true), NOON);
    expect(names(directory, { orderOf }).filter((name) => name !== 'new')).toEqual(before.filter((_, index) => index !== 3));
  });
});

describe('a page of the list', () => {
  const place = ({ reach, order }: ListPlace): ListPlace => ({ reach, order });

  /** Reads one ally after the other, as the smallest pages would. */
  function oneByOne(directory: ReturnType<typeof directoryOf>, orderOf: (seed: number) => number): string[] {
    const moment = directory.momentAt(NOON);
    const fits = matching(directory, moment, NO_FILTER);
    const read: string[] = [];
    let after: ListPlace | null = null;
    for (;;) {
      const [next] = listAllies(directory, moment, { fits, orderOf, after, take: 1 });
      if (!next) return read;
      read.push(next.entry.name);
      after = place(next);
    }
  }

  it('goes on behind the one before, through all groups of equals', () => {
    const directory = directoryOf(
      Array.from({ length: 30 }, (_, index) => entry(`ally ${index}`, { windows: from(index % 4), takesNewPeople: index % 5 > 0, seed: index * 104_729 })),
    );
    const orderOf = fairOrder(7, NOON);
    expect(oneByOne(directory, orderOf)).toEqual(names(directory, { orderOf }));
    expect(new Set(oneByOne(directory, orderOf)).size).toBe(30);
  });

  it('leaves nobody out who is mixed like somebody else', () => {
    const twins = [entry('one', { windows: now, seed: 99 }), entry('other', { windows: now, seed: 99 + 2 ** 32 })];
    expect(oneByOne(directoryOf(twins), fairOrder(7, NOON)).sort()).toEqual(['one', 'other']);
  });
});
