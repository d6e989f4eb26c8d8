import { OPEN_CONVERSATIONS } from '../../../shared/limits.ts';
import { asItWas, isFormula } from '../../../shared/roster-csv/cells.ts';
import { UNSET_COLUMNS, type CsvColumn, type SetColumn } from '../../../shared/roster-csv/columns.ts';
import { STEP_WORDS } from '../../../shared/roster-csv/words.ts';
import { isPastStep, ROSTER_MOVES, stepAfter, type RosterStep } from '../../../shared/roster-rules.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import type { KnownPerson, PersonContent } from './person.ts';
import { CellFault, readCell } from './read-cells.ts';
import { writeCell, type Around } from './write-cells.ts';

/** A row as it was read: who it is about, and the cells of the columns that are there. */
export interface PersonRow {
  readonly line: number;
  readonly objectId: string;
  readonly cells: ReadonlyMap<CsvColumn, string>;
}

/** What a row does. */
export interface PersonPlan {
  readonly objectId: string;
  /** Null for somebody who is new in the roster. */
  readonly known: KnownPerson | null;
  /** How the person is to be afterwards. */
  readonly content: PersonContent;
  /** What of it is new; nothing where the row changes nothing. */
  readonly changes: readonly (keyof PersonContent)[];
}

/** Whether somebody is an ally, or on the way, no longer: then their conversations end. */
export function endsRole({ known, content }: Pick<PersonPlan, 'known' | 'content'>): boolean {
  return known !== null && known.content.step !== content.step && isPastStep(content.step);
}

export interface ColumnFault {
  readonly column: CsvColumn;
  readonly fault: CellFault;
}

/** The steps in which somebody may come into the roster by a file: existing programmes bring their active allies along. */
const FIRST_STEPS: readonly RosterStep[] = ['INVITED', 'ACTIVE'];

/** What a row would do, or everything that is wrong with it. */
export function planRow(row: PersonRow, known: KnownPerson | null, around: Around): PersonPlan | ColumnFault[] {
  const faults: ColumnFault[] = [];
  const set: Partial<Record<SetColumn, unknown>> = {};
  for (const [column, raw] of row.cells) {
    if (isFormula(raw)) faults.push({ column, fault: new CellFault('FORMULA') });
    else if (isSet(column)) {
      const text = asItWas(raw);
      // What stands there as it would be written is left as it is, whatever today's rules say of it.
      if (known && text === writeCell(column, known, around)) continue;
      const value = readCell(column, text, around);
      if (value instanceof CellFault) faults.push({ column, fault: value });
      else if (value !== undefined) set[column] = value;
    }
  }
  const before = known?.content ?? newcomer(set, around);
  const content = { ...before, ...set } as PersonContent;
  faults.push(...stepFaults(known, content.step, around));
  if (faults.length > 0) return faults;
  const columns = Object.keys(content) as (keyof PersonContent)[];
  return { objectId: row.objectId, known, content, changes: known ? columns.filter((column) => !isSame(known.content[column], content[column])) : columns };
}

function isSet(column: CsvColumn): column is SetColumn {
  return !(UNSET_COLUMNS as readonly CsvColumn[]).includes(column);
}

/** What holds for somebody new where the file says nothing: they help with everything, in every way, and have no hours yet. */
function newcomer(set: Partial<Record<SetColumn, unknown>>, { choices }: Around): PersonContent {
  return {
    name: '', step: 'INVITED', department: '', site: '', languages: [], topics: [], waysOfTalking: WAYS_OF_TALKING, kindsOfHelp: KINDS_OF_HELP,
    timeZone: choices.zones.get(String(set.site)) ?? 'UTC', weeklyHours: { weeks: 1, intervals: [] },
    maxOpenConversations: OPEN_CONVERSATIONS.usual, takesNewPeople: true, trainedUntil: null, about: '', canDo: '', cannotDo: '',
  };
}

function stepFaults(known: KnownPerson | null, step: RosterStep, { language }: Around): ColumnFault[] {
  const words = (steps: readonly RosterStep[]): string[] => steps.map((one) => STEP_WORDS.write(one, language));
  if (!known) return FIRST_STEPS.includes(step) ? [] : [{ column: 'step', fault: new CellFault('STEP_FOR_NEW', words(FIRST_STEPS)) }];
  const from = known.content.step;
  if (step === from) return [];
  const next = ROSTER_MOVES.map((move) => stepAfter(move, 'admin', from)).filter((to) => to !== null);
  return next.includes(step) ? [] : [{ column: 'step', fault: new CellFault('STEP_CHANGE', words([...new Set([from, ...next])])) }];
}

/** Lists are the same in any order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).toSorted();
  if (typeof value !== 'object' || value === null || !('intervals' in value) || !('weeks' in value) || !Array.isArray(value.intervals)) return value;
  const intervals = value.intervals.map((interval: { week: number; weekday: number; startMinute: number; endMinute: number }) =>
    [interval.week, interval.weekday, interval.startMinute, interval.endMinute].join(':'));
  return [value.weeks, ...intervals.toSorted()];
}
