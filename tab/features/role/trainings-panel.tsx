import type { ReactElement } from 'react';
import { Subtitle1 } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { useDayWords } from '../../ui/use-day-words.ts';
import type { OwnRole } from './own-role.query.ts';
import { useRoleStyles } from './use-role-styles.ts';

/** What was taken, until when it counts, and what is still to be taken. */
export function TrainingsPanel({ trainings }: { trainings: OwnRole['trainings'] }): ReactElement | null {
  const styles = useRoleStyles();
  const { t } = useTranslation('role');
  const dayWords = useDayWords();
  if (trainings.length === 0) return null;
  return (
    <Panel>
      <Subtitle1 as="h2" className={styles.title}>{t('training.title')}</Subtitle1>
      <ul className={styles.list}>
        {trainings.map(({ courseName, day, expiresOn }) => (
          <li key={`${courseName} ${day ?? ''}`}>
            {day == null || expiresOn == null
              ? t('training.open', { course: courseName })
              : t('training.taken', { course: courseName, day: dayWords(day), until: dayWords(expiresOn) })}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('training.how')}</p>
    </Panel>
  );
}
