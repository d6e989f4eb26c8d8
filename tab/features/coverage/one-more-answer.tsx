import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import type { CoverageWithQuery } from '../../gql/graphql.ts';
import { daysAlike, hourName, weekdayList } from './week-words.ts';

const useStyles = makeStyles({ list: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

interface OneMoreAnswerProps {
  answer: CoverageWithQuery['coverageWith'];
  site: string;
  language: string;
}

/** What one more ally would change, in words. */
export function OneMoreAnswer({ answer, site, language }: OneMoreAnswerProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const gained = (stretches: OneMoreAnswerProps['answer']['forSite']) =>
    daysAlike(stretches).map(({ weekdays, fromHour, untilHour }) => ({ days: weekdayList(weekdays, locale), from: hourName(fromHour, locale), until: hourName(untilHour, locale) }));
  const ofSite = gained(answer.forSite);
  const ofLanguage = gained(answer.forLanguage);
  return (
    <ul className={styles.list}>
      {ofSite.length === 0 && <li>{t('oneMore.nothingForSite', { site })}</li>}
      {ofSite.map((words) => <li key={`site ${words.days} ${words.from}`}>{t('oneMore.forSite', { site, ...words })}</li>)}
      {ofLanguage.length === 0 && <li>{t('oneMore.nothingForLanguage', { site, language })}</li>}
      {ofLanguage.map((words) => <li key={`language ${words.days} ${words.from}`}>{t('oneMore.forLanguage', { site, language, ...words })}</li>)}
      <li>{t('oneMore.alliesThen', { site, count: answer.alliesAtSite })}</li>
    </ul>
  );
}
