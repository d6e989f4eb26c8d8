import { describe, expect, it } from '@jest/globals';
import { publicHolidays } from '../../api/availability/public-holidays.ts';

const days = (country: string, from: string) => publicHolidays(country, from, 'en').map(({ day }) => day);

describe('the public holidays of a country', () => {
  it('are those of the coming year, from a day on, in order', () => {
    const german = days('DE', '2026-11-25');
    expect([german[0], german.at(-1)]).toEqual(['2026-12-25', '2027-10-03']);
    expect(german).toEqual(german.toSorted());
    expect(german).toContain('2027-03-26');
    expect(days('DE', '2026-12-25')[0]).toBe('2026-12-25');
    expect(days('DE', '2026-12-26').at(-1)).toBe('2027-12-25');
  });

  it('are those of the whole country, and no other days that people mark', () => {
    // Epiphany is one in three of the sixteen states only.
    expect(days('DE', '2027-01-01')).not.toContain('2027-01-06');
    expect(days('GB', '2027-01-01')).not.toContain('2027-03-14');
  });

  it('are a day also where the clocks change on it', () => {
    expect(days('PT', '2027-03-01')).toContain('2027-03-28');
  });

  it('are as many days as they last', () => {
    expect(days('TR', '2026-03-01').slice(0, 4)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22', '2026-04-23']);
  });

  it('are whole days: one that begins at noon is none', () => {
    expect(days('CN', '2026-03-01')).not.toContain('2026-03-08');
    expect(days('CN', '2026-03-01')).toContain('2026-05-01');
  });

  it('have names in the language that is asked for', () => {
    const nameOf = (language: string) => publicHolidays('PT', '2026-12-01', language).find(({ day }) => day === '2026-12-25')?.name;
    expect([nameOf('en'), nameOf('de')]).toEqual(['Christmas Day', 'Weihnachten']);
  });

  it.each(['XX', '', 'Mars'])('are none where nobody knows the country: %p', (country) => {
    expect(publicHolidays(country, '2026-11-25', 'en')).toEqual([]);
  });
});
