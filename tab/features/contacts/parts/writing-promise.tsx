import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { RouteLink } from '../../../ui/route-link.tsx';
import type { WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginBlock: 0,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  asked: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

interface WritingPromiseProps {
  programme: WritingPromise_ProgrammeFragment;
  /** Null: an ally writes to the colleague. */
  allyName: string | null;
}

/** Stands above every box where a person writes: who reads it, how long it is kept, when it cannot stay secret. */
export function WritingPromise({ programme, allyName }: WritingPromiseProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['contacts', 'privacy']);
  const kept = [
    t('promise.keptAfterClosing', { count: programme.keptDaysAfterClosing }),
    ...(allyName === null ? [] : [t('promise.keptWithoutAnswer', { count: programme.keptDaysWithoutAnswer })]),
    allyName === null ? t('promise.colleagueErasesAnyTime') : t('promise.eraseAnyTime'),
  ];
  const points = [
    [t('promise.who'), allyName === null ? t('promise.whoToColleague') : t('promise.whoToAlly', { name: allyName })],
    [t('promise.kept'), kept.join(' ')],
    [t('promise.limits'), programme.confidentialityLimits],
  ] as const;
  return (
    <dl className={styles.list} aria-label={t('promise.title')}>
      {points.map(([asked, answer]) => (
        <div key={asked}>
          <dt className={styles.asked}>{asked}</dt>
          <dd className={styles.said}>{answer}</dd>
        </div>
      ))}
      <div>
        <dt className={styles.asked}>{t('privacy:title')}</dt>
        <dd className={styles.said}><RouteLink to={paths.privacy}>{t('privacy:link')}</RouteLink></dd>
      </div>
    </dl>
  );
}
