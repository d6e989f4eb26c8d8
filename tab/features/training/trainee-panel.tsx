import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../ui/clock.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDayWords } from '../../ui/use-day-words.ts';
import { RecordForm } from './record-form.tsx';
import { Records } from './records.tsx';
import { TraineeQuery, type Trainee } from './training.query.ts';
import { useTrainingStyles } from './use-training-styles.ts';

/** Somebody of the roster: what they took, what is missing, and a form to enter more. */
export function TraineePanel({ id, onClose }: { id: string; onClose: () => void }): ReactElement {
  const { target } = useTrainingStyles();
  const { t } = useTranslation('training');
  const { data, error, refetch } = useQuery(TraineeQuery, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <>
      <div><Button size="large" className={target} onClick={onClose}>{t('person.back')}</Button></div>
      {error !== undefined && data === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {data !== undefined && <Person trainee={data.trainee} />}
    </>
  );
}

function Person({ trainee }: { trainee: Trainee }): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const dayWords = useDayWords();
  const today = useNow().toISOString().slice(0, 10);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = (): void => { heading.current?.focus(); };
  useEffect(toHeading, []);
  const { name, step, why, hoursWish, trainedUntil, missing } = trainee;
  return (
    <>
      <Panel>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>{name}</h2>
        <p className={styles.words}>{t(`steps.${step}`)}</p>
        <p className={styles.words}>{trainedUntil == null ? t('noRecord') : t(trainedUntil < today ? 'person.ended' : 'person.until', { day: dayWords(trainedUntil) })}</p>
        {missing.length > 0 && <p className={styles.words}>{t('person.missing', { courses: missing.join(', ') })}</p>}
        {why != null && <p className={styles.quiet}>{t('person.why', { words: why })}</p>}
        {hoursWish != null && <p className={styles.quiet}>{t('person.hours', { words: hoursWish })}</p>}
      </Panel>
      <RecordForm traineeId={trainee.id} onRecorded={toHeading} />
      <Records records={trainee.records} onRemoved={toHeading} />
    </>
  );
}
