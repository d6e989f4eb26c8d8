import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, SkeletonItem, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useCheckStyles } from '../../../ui/use-check-styles.ts';
import type { RosterEntry } from '../data/roster.query.ts';
import { useRosterWords } from '../data/use-roster-words.ts';
import type { RosterListProps } from './roster-list.tsx';
import { useRowsInView } from './use-rows-in-view.ts';

/** Pixels that a card takes usually; each is measured when it is drawn. */
const CARD_HEIGHT = 136;
const BETWEEN_CARDS = 8;

const useStyles = makeStyles({
  scroller: { maxHeight: 'max(400px, calc(100dvh - 240px))', overflowY: 'auto' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  place: { position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, width: '100%', paddingBlockEnd: `${String(BETWEEN_CARDS)}px`, boxSizing: 'border-box' },
  card: {
    display: 'flex', columnGap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  picked: { backgroundColor: tokens.colorBrandBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}` },
  // As high as the card that comes: less would leave blank space between them.
  missing: { height: `${String(CARD_HEIGHT)}px` },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  name: { minHeight: '44px', justifyContent: 'flex-start', paddingInline: 0, borderInlineWidth: 0, textAlign: 'start', color: tokens.colorNeutralForeground1 },
});

/** Everybody as cards one below the other, for narrow screens. */
export function RosterCards({ pages, shown, selection, onOpen }: RosterListProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, measure, keepRow } = useRowsInView({ pages, shown, scroller, rowHeight: CARD_HEIGHT + BETWEEN_CARDS });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.list} style={{ height: `${String(height)}px` }} aria-label={t('title')} aria-busy={shown.total === null}>
        {items.map(({ index, start }) => (
          <li
            key={index} ref={measure} data-index={index} className={styles.place} style={{ transform: `translateY(${String(start)}px)` }}
            aria-setsize={shown.total ?? -1} aria-posinset={index + 1}
          >
            <Card entry={pages.rowAt(index)} selection={selection} onOpen={onOpen} onFocus={(isHere) => { keepRow(isHere ? index : null); }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardProps extends Pick<RosterListProps, 'selection' | 'onOpen'> {
  readonly entry: RosterEntry | undefined;
  /** The focus came to something of this card, or left it. */
  readonly onFocus: (isHere: boolean) => void;
}

function Card({ entry, selection, onOpen, onFocus }: CardProps): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  const { t } = useTranslation('roster');
  const words = useRosterWords();
  const focus = { onFocus: () => { onFocus(true); }, onBlur: () => { onFocus(false); } };
  if (entry === undefined) return <SkeletonItem className={styles.missing} role="img" aria-label={t('rowLoading')} />;
  return (
    <article className={mergeClasses(styles.card, selection.picked.has(entry.id) && styles.picked)} aria-label={entry.name}>
      <Checkbox
        {...focus}
        className={check}
        aria-label={t('choosePerson', { name: entry.name })}
        checked={selection.picked.has(entry.id)}
        onChange={(_event, { checked }) => { selection.toggle(entry, checked === true); }}
      />
      <div className={styles.facts}>
        <Button {...focus} appearance="transparent" className={styles.name} aria-label={t('openPerson', { name: entry.name })} onClick={() => { onOpen(entry.id); }}>
          {entry.name}
        </Button>
        <Text>{[words.step(entry), words.load(entry)].filter(Boolean).join(' · ')}</Text>
        <Text>{[entry.department, entry.site.name].join(' · ')}</Text>
        <Text>{words.languages(entry.languages)}</Text>
      </div>
    </article>
  );
}
