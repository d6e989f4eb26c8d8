import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { slotOf } from '../../../shared/coverage.ts';
import { useTabLanguage } from '../../app/language.ts';
import type { CoverageRow } from './coverage.query.ts';
import { hourName, hourNumber, weekdayName } from './week-words.ts';

const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.body1, borderCollapse: 'separate', borderSpacing: tokens.spacingHorizontalXXS, width: '100%' },
  caption: { ...typographyStyles.caption1, textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBlockEnd: tokens.spacingVerticalS },
  hour: { ...typographyStyles.caption1, fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  name: {
    position: 'sticky', insetInlineStart: 0, minWidth: '96px', maxWidth: '200px', paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'start', overflowWrap: 'anywhere', backgroundColor: tokens.colorNeutralBackground1, ...typographyStyles.body1Strong,
  },
  cell: { minWidth: '32px', height: '36px', padding: 0, textAlign: 'center', borderRadius: tokens.borderRadiusSmall, border: edge },
  // The edge and the weight say it where colours do not.
  none: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorPaletteRedBorder2}`, fontWeight: tokens.fontWeightBold,
    backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1,
  },
  one: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorNeutralForeground1 },
  few: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorNeutralForeground1 },
  many: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1 },
});

const MANY = 3;

export interface HoursOfDay {
  readonly rows: readonly (CoverageRow & { readonly label: string })[];
  readonly weekday: number;
  readonly hours: readonly number[];
}

/** How many allies are reachable in each hour of a day: a heat map that is a table. */
export function CoverageTable({ rows, weekday, hours, head }: HoursOfDay & { head: string }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const shade = (count: number): string => (count === 0 ? styles.none : count === 1 ? styles.one : count < MANY ? styles.few : styles.many);
  const caption = t('caption', { weekday: weekdayName(weekday, locale) });
  return (
    <div role="region" tabIndex={0} aria-label={caption} className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>{head}</th>
            {hours.map((hour) => <th key={hour} scope="col" className={styles.hour} abbr={hourName(hour, locale)}>{hourNumber(hour, locale)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, counts }) => (
            <tr key={key}>
              <th scope="row" className={styles.name}>{label}</th>
              {hours.map((hour) => {
                const count = counts[slotOf(weekday, hour)] ?? 0;
                return <td key={hour} className={mergeClasses(styles.cell, shade(count))}>{count}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
