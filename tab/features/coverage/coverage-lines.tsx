import type { ReactElement } from 'react';
import { Subtitle2, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { slotOf } from '../../../shared/coverage.ts';
import { useTabLanguage } from '../../app/language.ts';
import type { HoursOfDay } from './coverage-table.tsx';
import { hourName, runsOf } from './week-words.ts';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  runs: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  none: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
});

/** The same as the table, in words: hours with the same number are one line. For screens too narrow for a table. */
export function CoverageLines({ rows, weekday, hours }: HoursOfDay): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, label, counts }) => (
        <li key={key}>
          <Subtitle2 as="h3" className={styles.name}>{label}</Subtitle2>
          <ul className={styles.runs}>
            {runsOf(hours.map((hour) => ({ hour, count: counts[slotOf(weekday, hour)] ?? 0 }))).map(({ fromHour, untilHour, count }) => (
              <li key={fromHour} className={mergeClasses(count === 0 && styles.none)}>
                {t(count === 0 ? 'runNobody' : 'run', { from: hourName(fromHour, locale), until: hourName(untilHour, locale), count })}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
