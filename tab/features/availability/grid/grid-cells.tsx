import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { wallTimeOf } from '../../../../shared/time/written-hours.ts';
import { timeWords, weekdayName } from '../days.ts';
import { useGridStyles } from './grid-styles.ts';
import { blockAt, DAY_MINUTES, SLOT_MINUTES, SLOTS_A_DAY, type Block } from './spans.ts';
import type { Cell } from './use-grid.ts';
import { cellName } from './use-grid-pointer.ts';

interface GridCellsProps {
  days: readonly number[];
  cursor: Cell;
  blocks: readonly Block[];
}

/** The half-hours of the week, row by row. One of them can be reached by Tab, the others from there by the arrows. */
export function GridCells({ days, cursor, blocks }: GridCellsProps): ReactElement {
  const styles = useGridStyles();
  const { locale } = useTabLanguage();
  const labelOf = useCellLabels(blocks);
  const rows = useMemo(() => slots.map((minute) => ({ minute, time: timeWords(wallTimeOf(minute), locale) })), [locale]);
  const row = mergeClasses(styles.row, days.length === 1 && styles.oneDay);
  return (
    <>
      {rows.map(({ minute, time }) => (
        <div key={minute} role="row" className={row}>
          <div role="rowheader" className={mergeClasses(styles.hour, minute % 60 !== 0 && styles.halfHour)}>{time}</div>
          {days.map((weekday) => (
            <GridCell
              key={weekday}
              name={cellName({ weekday, minute })}
              label={labelOf(weekday, minute, time)}
              inReach={weekday === cursor.weekday && minute === cursor.minute}
              className={minute % 60 === 0 ? mergeClasses(styles.cell, styles.onTheHour) : styles.cell}
            />
          ))}
        </div>
      ))}
    </>
  );
}

const slots = Array.from({ length: SLOTS_A_DAY }, (_, slot) => slot * SLOT_MINUTES);

interface GridCellProps {
  name: string;
  label: string;
  inReach: boolean;
  className: string;
}

/** There are hundreds: one that says the same as before is not drawn again, so that drawing follows the hand. */
const GridCell = memo(function GridCell({ name, label, inReach, className }: GridCellProps): ReactElement {
  return <div role="gridcell" tabIndex={inReach ? 0 : -1} data-cell={name} aria-label={label} className={className} />;
});

/** What a cell is called, which says also what is there. */
function useCellLabels(blocks: readonly Block[]): (weekday: number, minute: number, time: string) => string {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const names = useMemo(() => [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName(weekday, locale)), [locale]);
  const edge = (minute: number): string => timeWords(wallTimeOf(minute % DAY_MINUTES), locale);
  const edges = new Map(blocks.map((block) => [block, { start: edge(block.from), end: edge(block.until) }]));
  return (weekday, minute, time) => {
    const day = names[weekday - 1] ?? '';
    const block = blockAt(blocks, weekday, minute);
    return block === undefined ? t('grid.free', { day, time }) : t('grid.taken', { day, time, ...edges.get(block) });
  };
}
