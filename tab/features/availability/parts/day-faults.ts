import type { InputFault } from '../../../app/apollo/error-code.ts';

/** The sentences that say what is wrong with a day. */
export type DayFaultWord = 'required' | 'past' | 'tooFar' | 'dayBeforeFirst' | 'invalid';

/** What is wrong with a day that has to lie within bounds, both included; null where nothing is. */
export function dayFault(day: string, { first, last }: { readonly first: string; readonly last: string }): DayFaultWord | null {
  if (day === '') return 'required';
  if (day < first) return 'past';
  return day > last ? 'tooFar' : null;
}

/** What the API says is wrong with one field of its input. */
export function refusedDay(faults: readonly InputFault[], field: string): DayFaultWord | null {
  const rule = faults.find(({ path }) => path === `input.${field}`)?.rule;
  if (rule === undefined) return null;
  if (rule === 'endBeforeStart') return 'dayBeforeFirst';
  if (rule === 'outOfRange' || rule === 'tooLong') return 'tooFar';
  return rule === 'required' || rule === 'past' ? rule : 'invalid';
}
