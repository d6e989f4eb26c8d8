import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import data from '../../shared/crisis-lines.json' with { type: 'json' };
import { mergedLines } from '../../shared/crisis-line-corrections.ts';

const line = { name: 'A', phone: '1', hours: '24/7', free: true };
const correction = { country: 'GB', shipped: '1', name: 'B', phone: '2', text: null, hours: 'Days' };

describe('corrected crisis lines', () => {
  it('stand in for the shipped line, in their country only', () => {
    expect(mergedLines('GB', [line], [correction])).toEqual([{ name: 'B', phone: '2', hours: 'Days', isOwn: true }]);
    expect(mergedLines('IE', [line], [correction])).toEqual([line]);
  });

  it('stay beside what is shipped when another line is shipped now', () => {
    expect(mergedLines('GB', [{ ...line, phone: '3' }], [correction]).map(({ phone }) => phone)).toEqual(['3', '2']);
  });

  it('leave every shipped country a line, whatever they are', () => {
    const countries = data.countries.map(({ country }) => country);
    const phones = data.countries.flatMap(({ lines }) => lines.map(({ phone }) => phone));
    const any = fc.record({ country: fc.constantFrom(...countries), shipped: fc.option(fc.constantFrom(...phones)), name: fc.string(), phone: fc.constantFrom(...phones, '1'), text: fc.constant(null), hours: fc.string() });
    fc.assert(fc.property(fc.array(any), (corrections) => {
      for (const { country, lines } of data.countries) expect(mergedLines(country, lines, corrections).length).toBeGreaterThan(0);
    }));
  });
});
