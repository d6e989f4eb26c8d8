import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_LENGTH } from '../../../shared/limits.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useNow } from '../../ui/clock.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { NotDone } from './not-done.tsx';
import { CoursesQuery } from './training.query.ts';
import { useRecordTraining } from './use-training-changes.ts';
import { useTrainingStyles } from './use-training-styles.ts';

/** A course that somebody took: which, when, and how it is proved. */
export function RecordForm({ traineeId, onRecorded }: { traineeId: string; onRecorded: () => void }): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const announce = useAnnounce();
  const today = useNow().toISOString().slice(0, 10);
  const { data, error, refetch } = useQuery(CoursesQuery);
  const courses = (data?.trainingCourses ?? []).filter(({ retired }) => !retired);
  const [values, setValues] = useState({ courseId: '', day: '', evidence: '' });
  const { fields, tried, look, forget } = useFirstFault<HTMLFormElement>();
  const [already, setAlready] = useState(false);
  const { run, busy, failure } = useRecordTraining();
  const faults = { courseId: values.courseId === '', day: values.day === '' || values.day > today };
  const record = async (): Promise<void> => {
    look();
    setAlready(false);
    if (faults.courseId || faults.day) return;
    const evidence = values.evidence.trim();
    const answer = await run({ input: { traineeId, courseId: values.courseId, day: values.day, evidence: evidence === '' ? null : evidence } });
    if (answer === null) return;
    const recorded = answer.recordTraining.__typename === 'TrainingRecorded';
    setAlready(!recorded);
    if (!recorded) return;
    setValues({ courseId: '', day: '', evidence: '' });
    forget();
    announce(t('record.done'));
    onRecorded();
  };
  const fault = (is: boolean, words: string) => (tried && is ? { validationState: 'error' as const, validationMessage: words } : {});
  if (data !== undefined && courses.length === 0) return <Panel><p className={styles.words}>{t('record.noCourse')}</p></Panel>;
  return (
    <Panel>
      <h2 className={styles.heading}>{t('record.title')}</h2>
      {error !== undefined && data === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      <form ref={fields} className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); void record(); }}>
        <Field size="large" label={t('record.course')} {...fault(faults.courseId, t('fault.choose'))}>
          <Select size="large" className={styles.input} value={values.courseId} onChange={(_, { value }) => { setValues({ ...values, courseId: value }); }}>
            <option value="">{t('record.chooseCourse')}</option>
            {courses.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </Field>
        <Field size="large" label={t('record.day')} {...fault(faults.day, t('fault.day'))}>
          <Input type="date" size="large" className={styles.input} max={today} value={values.day} onChange={(_, { value }) => { setValues({ ...values, day: value }); }} />
        </Field>
        <Field size="large" label={t('record.evidence')} hint={t('record.evidenceHint')}>
          <Input size="large" className={styles.input} maxLength={EVIDENCE_LENGTH} value={values.evidence} onChange={(_, { value }) => { setValues({ ...values, evidence: value }); }} />
        </Field>
        {already && <p role="alert" className={styles.words}>{t('record.already')}</p>}
        <NotDone failure={failure} />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('record.save')}</Button>
        </div>
      </form>
    </Panel>
  );
}
