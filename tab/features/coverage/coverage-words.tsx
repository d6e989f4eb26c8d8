import type { ReactElement } from 'react';
import { Subtitle1, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Coverage } from './coverage.query.ts';
import type { HoursOfDay } from './coverage-table.tsx';
import { rowName } from './row-name.ts';
import { daysAlike, hourName, weekdayList } from './week-words.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Working time in which people find nobody, in words. */
export function Gaps({ rows }: Pick<HoursOfDay, 'rows'>): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const lines = rows.flatMap(({ key, label, gaps }) =>
    daysAlike(gaps).map(({ weekdays, fromHour, untilHour }) => ({
      key: `${key} ${String(fromHour)} ${String(untilHour)}`,
      text: t('gap', { name: label, days: weekdayList(weekdays, locale), from: hourName(fromHour, locale), until: hourName(untilHour, locale) }),
    })),
  );
  return (
    <Panel>
      <Subtitle1 as="h2" className={styles.title}>{t('gapsTitle')}</Subtitle1>
      {lines.length === 0 ? <Text as="p">{t('noGaps')}</Text> : <ul className={styles.list}>{lines.map(({ key, text }) => <li key={key}>{text}</li>)}</ul>}
    </Panel>
  );
}

/** What hangs on one or two people. */
export function Concentrations({ concentrations }: Pick<Coverage, 'concentrations'>): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  return (
    <Panel>
      <Subtitle1 as="h2" className={styles.title}>{t('fewTitle')}</Subtitle1>
      {concentrations.length === 0 && <Text as="p">{t('noFew')}</Text>}
      {concentrations.length > 0 && (
        <ul className={styles.list}>
          {concentrations.map(({ by, key, name, allies }) => (
            <li key={`${by} ${key}`}>{t(by === 'SITE' ? `fewAtSite.${numberWord(allies)}` : `fewWithLanguage.${numberWord(allies)}`, { name: rowName(by, name, locale) })}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Fewer than three, as the catalogue words them. */
function numberWord(allies: number): 'none' | 'one' | 'two' {
  return allies === 0 ? 'none' : allies === 1 ? 'one' : 'two';
}
