import { INTERVALS_MOST } from '../../../../shared/limits.ts';
import { hoursFaults } from '../../../../shared/time/written-hours.ts';
import type { InputFault } from '../../../app/apollo/error-code.ts';
import { inputOf, type HoursDraft } from './draft.ts';

/** A field of the form, or one interval as a whole. */
export type FaultPlace =
  | { readonly field: 'timeZone' | 'firstWeekStartsOn' | 'validFrom' | 'validUntil' | 'intervals' }
  | { readonly field: 'interval' | 'start' | 'end'; readonly key: string };

/** The sentences that say what is wrong. */
export type FaultWord =
  | 'required' | 'endBeforeStart' | 'dayBeforeFirst' | 'overlap' | 'longerThanADay' | 'tooMany' | 'past' | 'unknownZone' | 'invalid';

export type DraftFault = FaultPlace & { readonly word: FaultWord };

/** What is wrong with a draft, by the rules that the API has too. */
export function draftFaults(draft: HoursDraft): DraftFault[] {
  const found = [...emptyFields(draft), ...unknownZone(draft), ...tooMany(draft)];
  // An empty field has no time that could be laid beside others.
  if (found.some(({ word }) => word === 'required')) return found;
  return [...found, ...hoursFaults(inputOf(draft) as Parameters<typeof hoursFaults>[0]).flatMap((fault) => faultAt(draft, fault))];
}

/** What the API did not take of a draft; its paths begin with the name of the argument. */
export function refusedFaults(draft: HoursDraft, faults: readonly InputFault[]): DraftFault[] {
  return faults.flatMap(({ path, rule }) => faultAt(draft, { path: path.replace(/^input\./, ''), rule }));
}

function faultAt(draft: HoursDraft, { path, rule }: InputFault): DraftFault[] {
  const [field = '', index = '', part] = path.split('.');
  const key = draft.intervals[Number(index)]?.key;
  if (field === 'intervals' && index !== '' && key !== undefined) {
    const place = part === 'start' || part === 'end' ? part : 'interval';
    return [{ field: place, key, word: intervalWord(rule) }];
  }
  const place = WHOLE_FIELDS.find((one) => one === field);
  return place === undefined ? [] : [{ field: place, word: fieldWord(place, rule) }];
}

const WHOLE_FIELDS = ['timeZone', 'firstWeekStartsOn', 'validFrom', 'validUntil', 'intervals'] as const;

function intervalWord(rule: string): FaultWord {
  if (rule === 'tooLong') return 'longerThanADay';
  return rule === 'endBeforeStart' || rule === 'overlap' || rule === 'required' ? rule : 'invalid';
}

function fieldWord(field: (typeof WHOLE_FIELDS)[number], rule: string): FaultWord {
  if (field === 'timeZone') return 'unknownZone';
  if (field === 'intervals' && rule === 'tooLong') return 'tooMany';
  if (rule === 'endBeforeStart') return 'dayBeforeFirst';
  return rule === 'past' || rule === 'required' ? rule : 'invalid';
}

function emptyFields({ intervals, weeks, firstWeekStartsOn }: HoursDraft): DraftFault[] {
  const empty = intervals.flatMap(({ key, start, end }): DraftFault[] => [
    ...(start === '' ? [{ field: 'start', key, word: 'required' } as const] : []),
    ...(end === '' ? [{ field: 'end', key, word: 'required' } as const] : []),
  ]);
  return weeks > 1 && firstWeekStartsOn === '' ? [...empty, { field: 'firstWeekStartsOn', word: 'required' }] : empty;
}

function unknownZone({ timeZone }: HoursDraft): DraftFault[] {
  return isZone(timeZone.trim()) ? [] : [{ field: 'timeZone', word: 'unknownZone' }];
}

function tooMany({ intervals }: HoursDraft): DraftFault[] {
  return intervals.length > INTERVALS_MOST ? [{ field: 'intervals', word: 'tooMany' }] : [];
}

/** Whether this is the name of a zone that the browser knows; an offset such as +02:00 is none. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
