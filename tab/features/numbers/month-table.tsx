import { useId } from 'react';
import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  scroller: {
    overflowX: 'auto', borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse', '& th, & td': { paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM } },
  head: { ...typographyStyles.body1Strong, textAlign: 'end', verticalAlign: 'bottom', minWidth: '88px' },
  row: { borderBlockStartWidth: tokens.strokeWidthThin, borderBlockStartStyle: 'solid', borderBlockStartColor: tokens.colorNeutralStroke2 },
  // The month stays in view while the numbers scroll.
  month: {
    ...typographyStyles.body1Strong, position: 'sticky', insetInlineStart: 0, textAlign: 'start', whiteSpace: 'nowrap', backgroundColor: tokens.colorNeutralBackground1,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  hidden: { textAlign: 'end', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface MonthTableProps {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  /** By month, newest first, the numbers of the columns; null for what is hidden. */
  readonly rows: readonly { readonly month: string; readonly numbers: readonly (number | null)[] }[];
}

/** Numbers of several kinds, a row a month. */
export function MonthTable({ title, columns, rows }: MonthTableProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('numbers');
  const { locale } = useTabLanguage();
  const id = useId();
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale);
  return (
    <section className={styles.section}>
      <h2 id={id} className={styles.heading}>{title}</h2>
      <div role="region" aria-labelledby={id} tabIndex={0} className={styles.scroller}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.month}>{t('month')}</th>
              {columns.map(({ key, name }) => <th key={key} scope="col" className={styles.head}>{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, numbers }) => (
              <tr key={month} className={styles.row}>
                <th scope="row" className={styles.month}>{monthName.format(new Date(`${month}-01T00:00:00Z`))}</th>
                {numbers.map((count, index) => (
                  <td key={columns[index]?.key} className={count === null ? styles.hidden : styles.number}>{count === null ? t('hidden') : number.format(count)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
