import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Text, makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { usePhone } from '../../../ui/use-phone.ts';
import { weekdayName } from '../days.ts';
import type { HoursDraft } from '../hours/draft.ts';
import type { ChangeHours } from '../hours/use-hours-draft.ts';
import { DayChoice } from './day-choice.tsx';
import { GridBlocks } from './grid-blocks.tsx';
import { GridCells } from './grid-cells.tsx';
import { SLOT_HEIGHT, useGridStyles } from './grid-styles.ts';
import { SLOT_MINUTES, type Block } from './spans.ts';
import { useGrid, type Cell } from './use-grid.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { cellName, cellOf, useGridPointer } from './use-grid-pointer.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  keys: { '& > summary': { minHeight: '24px', cursor: 'pointer' }, '& p': { marginBlock: tokens.spacingVerticalXS } },
});

interface HoursGridProps {
  draft: HoursDraft;
  week: number;
  selected: string | null;
  faulty: ReadonlySet<string>;
  change: ChangeHours;
  onSelect: (key: string | null) => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** Most people begin their day after this. */
const SEVEN = 420;

/** A week to draw in, by mouse, finger and keyboard; on a phone a day at a time. */
export function HoursGrid({ draft, week, selected, faulty, change, onSelect }: HoursGridProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('availability');
  const keysId = useId();
  const phone = usePhone();
  const [cursor, setCursor] = useState<Cell>({ weekday: 1, minute: 540 });
  const actions = useGrid({ draft, week, change, onSelect });
  const grid = useRef<HTMLDivElement>(null);
  const toFocus = useRef<Cell | null>(null);
  const moveTo = (cell: Cell): void => {
    toFocus.current = cell;
    setCursor(cell);
  };
  useEffect(() => {
    const cell = toFocus.current;
    toFocus.current = null;
    if (cell !== null) grid.current?.querySelector<HTMLElement>(`[data-cell="${cellName(cell)}"]`)?.focus();
  }, [cursor]);
  const opened = useEffectEvent(() => {
    if (grid.current !== null) grid.current.scrollTop = topOf(actions.blocks);
  });
  // Only when a week is opened: later it is for the person to scroll.
  useEffect(() => { opened(); }, [week]);
  const onKeyDown = useGridKeys({ actions, cursor, rtl: useFluent().dir === 'rtl', onCursor: moveTo });
  const pointer = useGridPointer({ actions, onCursor: moveTo, onSelect });
  const days = phone ? [cursor.weekday] : WEEK;
  return (
    <div className={styles.box}>
      <Text className={styles.hint}>{t('grid.hint')}</Text>
      {phone && <DayChoice weekday={cursor.weekday} onChoose={(weekday) => { setCursor({ ...cursor, weekday }); }} />}
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={t('grid.label')}
        aria-describedby={keysId}
        className={useGridStyles().grid}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => { setCursor(cellOf(target) ?? cursor); }}
        {...pointer}
      >
        <GridHead days={days} />
        <div role="rowgroup" className={useGridStyles().body}>
          <GridCells days={days} cursor={cursor} blocks={actions.blocks} />
          <GridBlocks actions={actions} days={days} week={week} selected={selected} faulty={faulty} />
        </div>
      </div>
      <details className={styles.keys}>
        <summary>{t('grid.keysTitle')}</summary>
        <p id={keysId}>{t('grid.keys')}</p>
      </details>
    </div>
  );
}

function GridHead({ days }: { days: readonly number[] }): ReactElement {
  const styles = useGridStyles();
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  return (
    <div role="row" className={mergeClasses(styles.head, styles.row, days.length === 1 && styles.oneDay)}>
      <div role="columnheader" className={mergeClasses(styles.day, styles.time)}>{t('grid.time')}</div>
      {days.map((weekday) => (
        <div key={weekday} role="columnheader" aria-label={weekdayName(weekday, locale)} className={styles.day}>
          {weekdayName(weekday, locale, days.length === 1 ? 'long' : 'short')}
        </div>
      ))}
    </div>
  );
}

/** How far down the first time begins, in pixels. */
function topOf(blocks: readonly Block[]): number {
  const first = Math.min(SEVEN, ...blocks.filter(({ begins }) => begins).map(({ from }) => from));
  return (first / SLOT_MINUTES) * SLOT_HEIGHT;
}
