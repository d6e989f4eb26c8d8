import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { timeWords, weekdayName } from '../days.ts';
import { wallTimeOf } from '../../../../shared/time/written-hours.ts';
import { reached, type Doing } from './doing.ts';
import { spanOfGesture } from './gesture.ts';
import { DAY_MINUTES, SLOT_MINUTES, type Block } from './spans.ts';
import type { Cell, GridActions } from './use-grid.ts';

const LAST_MINUTE = DAY_MINUTES - SLOT_MINUTES;
/** Page Up and Page Down. */
const FOUR_HOURS = 240;

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function cellAfter({ weekday, minute }: Cell, { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, rtl: boolean): Cell | null {
  switch (key) {
    case 'ArrowDown': return { weekday, minute: Math.min(minute + SLOT_MINUTES, LAST_MINUTE) };
    case 'ArrowUp': return { weekday, minute: Math.max(minute - SLOT_MINUTES, 0) };
    case 'PageDown': return { weekday, minute: Math.min(minute + FOUR_HOURS, LAST_MINUTE) };
    case 'PageUp': return { weekday, minute: Math.max(minute - FOUR_HOURS, 0) };
    case 'ArrowRight': return { weekday: beside(weekday, rtl ? -1 : 1), minute };
    case 'ArrowLeft': return { weekday: beside(weekday, rtl ? 1 : -1), minute };
    case 'Home': return { weekday: 1, minute: ctrlKey ? 0 : minute };
    case 'End': return { weekday: 7, minute: ctrlKey ? LAST_MINUTE : minute };
    default: return null;
  }
}

const beside = (weekday: number, by: number): number => Math.min(Math.max(weekday + by, 1), 7);

/** While an interval is drawn or moved, the end of a day leads into the next one. */
function cellThroughMidnight(cell: Cell, key: string): Cell | null {
  if (key === 'ArrowDown' && cell.minute === LAST_MINUTE && cell.weekday < 7) return { weekday: cell.weekday + 1, minute: 0 };
  if (key === 'ArrowUp' && cell.minute === 0 && cell.weekday > 1) return { weekday: cell.weekday - 1, minute: LAST_MINUTE };
  return null;
}

interface GridKeys {
  readonly actions: GridActions;
  readonly cursor: Cell;
  readonly rtl: boolean;
  /** Moves the cursor, and the focus with it. */
  readonly onCursor: (cell: Cell) => void;
}

/** Operates the grid by keyboard. */
export function useGridKeys({ actions, cursor, rtl, onCursor }: GridKeys): (event: KeyboardEvent) => void {
  const sayStart = useSayStart();
  const { doing } = actions;
  const block = actions.blockIn(cursor);
  const enter = (): void => {
    if (doing !== null) actions.finish(null);
    else if (block !== undefined) actions.begin({ by: 'keys', gesture: { kind: 'move', key: block.key, grabbed: actions.at(cursor) }, span: null, moved: false });
    else actions.begin(drawingFrom(actions.at(cursor)));
    if (doing === null) sayStart(cursor, block === undefined ? 'drawing' : 'moving');
  };
  const go = (event: KeyboardEvent): boolean => {
    const next = (doing !== null ? cellThroughMidnight(cursor, event.key) : null) ?? cellAfter(cursor, event, rtl);
    if (next === null) return false;
    if (event.shiftKey && doing === null && block !== undefined) {
      const stretched = stretchedBlock(block, cursor, event.key);
      if (stretched !== null) stretch(actions, { ...stretched, key: block.key, cursor }, onCursor);
      return true;
    }
    onCursor(next);
    if (event.shiftKey && doing === null) actions.begin(reached(actions.draft, drawingFrom(actions.at(cursor)), actions.at(next)));
    else actions.reach(next);
    return true;
  };
  return (event) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') enter();
    else if (event.key === 'Escape' && doing !== null) actions.cancel();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && doing === null && block !== undefined) actions.remove(block.key);
    else if (!go(event)) return;
    event.preventDefault();
  };
}

function drawingFrom(anchor: number): Doing {
  return { by: 'keys', gesture: { kind: 'draw', anchor }, span: { from: anchor, until: anchor + SLOT_MINUTES }, moved: false };
}

/** Which edge Shift with an arrow pulls, and by how much: the one that the cursor is at. */
function stretchedBlock(block: Block, { minute }: Cell, key: string): { readonly kind: 'start' | 'end'; readonly by: number } | null {
  const by = key === 'ArrowDown' ? SLOT_MINUTES : key === 'ArrowUp' ? -SLOT_MINUTES : null;
  if (by === null) return null;
  const atStart = block.begins && block.from >= minute;
  const atEnd = block.ends && block.until <= minute + SLOT_MINUTES;
  if (atStart && (!atEnd || by < 0)) return { kind: 'start', by };
  return { kind: 'end', by };
}

interface Stretch {
  readonly kind: 'start' | 'end';
  readonly key: string;
  readonly by: number;
  readonly cursor: Cell;
}

function stretch(actions: GridActions, { kind, key, by, cursor }: Stretch, onCursor: (cell: Cell) => void): void {
  const span = spanOfGesture(actions.draft, { kind, key, grabbed: 0 }, by);
  if (span === null) return;
  actions.stretch(key, span);
  const edge = kind === 'start' ? span.from : span.until - SLOT_MINUTES;
  const minute = edge - (actions.at(cursor) - cursor.minute);
  // The cursor stays at the edge that it pulls, as far as the edge is on this day.
  if (minute >= 0 && minute <= LAST_MINUTE) onCursor({ weekday: cursor.weekday, minute: Math.floor(minute / SLOT_MINUTES) * SLOT_MINUTES });
}

function useSayStart(): (cell: Cell, what: 'drawing' | 'moving') => void {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const announce = useAnnounce();
  return ({ weekday, minute }, what) => {
    announce(t(`grid.${what}`, { day: weekdayName(weekday, locale), time: timeWords(wallTimeOf(minute), locale) }));
  };
}
