import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useTabLanguage } from '../../../app/language.ts';
import { wallTimeOf } from '../../../../shared/time/written-hours.ts';
import { timeWords } from '../days.ts';
import { useBlockStyles, useGridStyles } from './grid-styles.ts';
import { blocksOf, DAY_MINUTES, intervalOf, type Block } from './spans.ts';
import type { GridActions } from './use-grid.ts';

interface GridBlocksProps {
  actions: GridActions;
  days: readonly number[];
  week: number;
  selected: string | null;
  faulty: ReadonlySet<string>;
}

/** The intervals as they lie over the cells. A screen reader hears of them from the cells. */
export function GridBlocks({ actions, days, week, selected, faulty }: GridBlocksProps): ReactElement {
  const styles = useGridStyles();
  const looks = useBlockStyles();
  const { draft, doing, blocks } = actions;
  const moved = doing?.span != null && doing.gesture.kind !== 'draw' ? doing.gesture.key : null;
  const made = doing?.span == null ? [] : blocksOf([{ ...intervalOf(doing.span, draft.weeks), key: '' }], { week, weeks: draft.weeks });
  const lookOf = ({ key }: Block): string => mergeClasses(
    faulty.has(key) && looks.faulty,
    key === selected && looks.selected,
    doing !== null && looks.asleep,
    key === moved && looks.beingMoved,
  );
  return (
    <div aria-hidden className={styles.blocks}>
      {blocks.map((block) => <GridBlock key={`${block.key} ${block.weekday}`} block={block} days={days} look={lookOf(block)} selected={block.key === selected} />)}
      {made.map((block) => <GridBlock key={`made ${block.weekday}`} block={block} days={days} look={looks.beingMade} selected={false} />)}
    </div>
  );
}

interface GridBlockProps {
  block: Block;
  days: readonly number[];
  look: string;
  selected: boolean;
}

function GridBlock({ block, days, look, selected }: GridBlockProps): ReactElement | null {
  const styles = useBlockStyles();
  const { locale } = useTabLanguage();
  const { key, weekday, from, until, begins, ends } = block;
  const column = days.indexOf(weekday);
  if (column < 0) return null;
  const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  const place = {
    // A little room beside it, so that neighbouring days stay apart.
    insetInlineStart: `calc(${percent(column, days.length)} + 3px)`,
    inlineSize: `calc(${percent(1, days.length)} - 5px)`,
    insetBlockStart: percent(from, DAY_MINUTES),
    blockSize: percent(until - from, DAY_MINUTES),
  };
  const time = (minute: number): string => timeWords(wallTimeOf(minute % DAY_MINUTES), locale);
  return (
    <div
      data-block={key}
      data-day={weekday}
      style={place}
      className={mergeClasses(styles.block, !begins && styles.cameOn, !ends && styles.goesOn, look)}
    >
      {time(from)}–{time(until)}
      {begins && <div data-handle="start" className={mergeClasses(styles.handle, styles.top, selected && styles.grip)} />}
      {ends && <div data-handle="end" className={mergeClasses(styles.handle, styles.bottom, selected && styles.grip)} />}
    </div>
  );
}
