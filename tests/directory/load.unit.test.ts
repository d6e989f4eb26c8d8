import { describe, expect, it } from '@jest/globals';
import { presentAlly } from '../../api/directory/directory.present.ts';
import { CHOICES, directoryOf, entry, HOUR, NOON, places } from './support/entries.ts';

const WEEK = '2026-11-23';
const loaded = { ...places('ally', true), openConversations: 7, newPersonWeek: WEEK };

describe('how loaded an ally is', () => {
  it('is followed, and changes nothing of what the list says', () => {
    const directory = directoryOf([entry('ally', { windows: [NOON, NOON + HOUR] })]);
    const moment = directory.momentAt(NOON);
    expect(directory.setPlaces(loaded, NOON)).toBe(false);
    expect(directory.find('ally')).toMatchObject({ openConversations: 7, newPersonWeek: WEEK, name: 'ally' });
    expect(directory.momentAt(NOON)).toBe(moment);
    expect(directory.setPlaces({ ...loaded, takesNewPeople: false }, NOON)).toBe(true);
    expect(directory.momentAt(NOON)).not.toBe(moment);
  });

  it('is in no view of them', () => {
    const view = (changes: object) => presentAlly(entry('ally', changes), { now: NOON, choices: CHOICES, language: 'en', presence: null });
    expect(view(loaded)).toEqual(view({}));
    expect(view({ ...loaded, takesNewPeople: false })).not.toEqual(view({}));
  });
});
