import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

/** A cell by its row in the whole list and its column. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in view at once. */
  readonly page: number;
}

const MOVES: Readonly<Record<string, (place: Place, extent: Extent, far: boolean) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row - page, column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }, _extent, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, far) => ({ row: far ? rows - 1 : row, column: columns - 1 }),
};

interface GridKeysProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly extent: Extent;
  readonly scrollTo: (row: number) => void;
}

/**
 * The keys of a grid, of which one cell can be reached by Tab: arrows, pages, and the ends of rows and list. Fluent's own
 * navigation puts hidden focusable helpers around the grid, which tools for accessibility refuse, and knows only drawn rows.
 */
export function useGridKeys({ scroller, extent, scrollTo }: GridKeysProps) {
  const [active, setActive] = useState<Place>({ row: 0, column: 1 });
  const coming = useRef<Place | null>(null);
  useEffect(() => {
    const wanted = coming.current;
    const cell = wanted && scroller.current?.querySelector<HTMLElement>(`[data-place="${String(wanted.row)}/${String(wanted.column)}"]`);
    if (!cell) return;
    // Once it is drawn.
    coming.current = null;
    (cell.querySelector<HTMLElement>('input, button') ?? cell).focus();
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const [move, from] = [MOVES[event.key], placeOf(event.target)];
    if (move === undefined || from === null) return;
    event.preventDefault();
    const { row, column } = move(from, extent, event.ctrlKey || event.metaKey);
    const to = { row: within(row, extent.rows), column: within(column, extent.columns) };
    coming.current = to;
    setActive(to);
    scrollTo(to.row);
  };
  const onFocus = (event: FocusEvent): void => {
    const place = placeOf(event.target);
    if (place !== null) setActive(place);
  };
  return { active, onKeyDown, onFocus };
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

function placeOf(target: EventTarget): Place | null {
  const words = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place']?.split('/') : undefined;
  return words === undefined ? null : { row: Number(words[0]), column: Number(words[1]) };
}
