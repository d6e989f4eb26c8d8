import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { PagesShown, RosterPages } from '../data/roster-pages.ts';

/** So many rows are drawn before anything is known. */
const AT_FIRST = 8;
const OVERSCAN = 8;
/** Milliseconds: what is only rushed past is not fetched. */
const RESTED = 60;

interface RowsInViewProps {
  readonly pages: RosterPages;
  readonly shown: PagesShown;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Pixels. */
  readonly rowHeight: number;
}

/** Which rows are to be drawn, and where; what is missing of them is fetched. */
export function useRowsInView({ pages, shown, scroller, rowHeight }: RowsInViewProps) {
  const focused = useRef<number | null>(null);
  const virtualizer = useVirtualizer({
    count: shown.total ?? AT_FIRST,
    getScrollElement: useCallback(() => scroller.current, [scroller]),
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      const kept = focused.current;
      // The row that has the focus stays drawn: a focus that is gone would begin anew at the top of the page.
      return kept === null || kept >= range.count || rows.includes(kept) ? rows : [...rows, kept].sort((one, other) => one - other);
    }, []),
  });
  const items = virtualizer.getVirtualItems();
  const range = virtualizer.range;
  const [first, last] = [range?.startIndex ?? 0, range?.endIndex ?? AT_FIRST];
  useEffect(() => {
    const timer = setTimeout(() => {
      pages.want(Math.max(0, first - OVERSCAN), Math.max(0, Math.min(last + OVERSCAN, (shown.total ?? 1) - 1)));
    }, shown.total === null ? 0 : RESTED);
    return () => {
      clearTimeout(timer);
    };
  }, [pages, first, last, shown]);
  const keepRow = useCallback((index: number | null) => {
    focused.current = index;
  }, []);
  return {
    items,
    height: virtualizer.getTotalSize(),
    /** How many rows are in view. */
    inView: Math.max(1, last - first),
    scrollTo: (row: number) => { virtualizer.scrollToIndex(row); },
    measure: virtualizer.measureElement,
    keepRow,
  };
}
