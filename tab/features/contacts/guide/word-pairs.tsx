import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalL, margin: 0 },
  rule: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0 },
  asked: { color: tokens.colorNeutralForeground2 },
});

const PAIRS = ['diagnosis', 'comparing', 'promises', 'secrets', 'pressure', 'blame'] as const;

/** What one may be about to say, and what helps more. */
export function WordPairs(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('guide');
  return (
    <dl className={styles.list}>
      {PAIRS.map((pair) => (
        <div key={pair}>
          <dt className={styles.rule}>{t(`words.${pair}.rule`)}</dt>
          <dd className={styles.said}><span className={styles.asked}>{t('words.instead')}</span> {t(`words.${pair}.instead`)}</dd>
          <dd className={styles.said}><span className={styles.asked}>{t('words.try')}</span> {t(`words.${pair}.try`)}</dd>
        </div>
      ))}
    </dl>
  );
}
