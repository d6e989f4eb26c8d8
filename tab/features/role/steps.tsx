import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useTranslation } from 'react-i18next';
import type { RosterStep } from '../../gql/graphql.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  here: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '20px' },
});

const WAY = ['begin', 'charter', 'training', 'start'] as const;
/** How many of these lie behind somebody. */
const BEHIND: Partial<Record<RosterStep, number>> = { VOLUNTEERED: 1, INVITED: 1, CHARTER_ACCEPTED: 2, TRAINED: 3 };

/** The steps to becoming an ally: which are done, and which one is next. */
export function Steps({ step }: { step: RosterStep }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('role');
  const behind = BEHIND[step] ?? 0;
  return (
    <ol className={styles.list} aria-label={t('steps.title')}>
      {WAY.map((name, place) => (
        <li key={name} className={mergeClasses(styles.step, place === behind && styles.here)} aria-current={place === behind ? 'step' : undefined}>
          <span aria-hidden className={styles.icon}>{place < behind ? <CheckmarkCircleRegular /> : <CircleRegular />}</span>
          <span>{t(place < behind ? 'steps.done' : place === behind ? 'steps.next' : 'steps.later', { step: t(`steps.${step === 'INVITED' && name === 'begin' ? 'invited' : name}`) })}</span>
        </li>
      ))}
    </ol>
  );
}
