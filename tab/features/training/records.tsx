import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Modal } from '../../ui/modal.tsx';
import { once } from '../../ui/once.ts';
import { Panel } from '../../ui/panel.tsx';
import { useDayWords } from '../../ui/use-day-words.ts';
import { NotDone } from './not-done.tsx';
import type { Trainee } from './training.query.ts';
import { useRemoveTrainingRecord } from './use-training-changes.ts';
import { useTrainingStyles } from './use-training-styles.ts';

type TrainingRecord = Trainee['records'][number];

/** What somebody took. An entry that was a mistake can be taken back. */
export function Records({ records, onRemoved }: { records: readonly TrainingRecord[]; onRemoved: () => void }): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const dayWords = useDayWords();
  const [removing, setRemoving] = useState<TrainingRecord | null>(null);
  return (
    <Panel>
      <h2 className={styles.heading}>{t('records.title')}</h2>
      {records.length === 0 && <p className={styles.words}>{t('records.none')}</p>}
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.id} className={styles.row}>
            <div className={styles.about}>
              <span className={styles.strong}>{record.courseName}</span>
              <span>{t('records.taken', { day: dayWords(record.day), until: dayWords(record.expiresOn) })}</span>
              {record.evidence != null && <span className={styles.quiet}>{record.evidence}</span>}
            </div>
            <Button size="large" className={styles.target} aria-label={t('records.removeOne', { course: record.courseName, day: dayWords(record.day) })} onClick={() => { setRemoving(record); }}>
              {t('records.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {removing !== null && <RemoveDialog record={removing} onClose={() => { setRemoving(null); }} onRemoved={onRemoved} />}
    </Panel>
  );
}

function RemoveDialog({ record, onClose, onRemoved }: { record: TrainingRecord; onClose: () => void; onRemoved: () => void }): ReactElement {
  const { target, words } = useTrainingStyles();
  const { t } = useTranslation('training');
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const { run, busy, failure } = useRemoveTrainingRecord();
  const remove = async (): Promise<void> => {
    if ((await run({ input: { id: record.id } })) === null) return;
    announce(t('records.removed'));
    onClose();
    onRemoved();
  };
  const actions = (
    <>
      <Button size="large" className={target} onClick={onClose}>{t('records.keep')}</Button>
      <Button appearance="primary" size="large" className={target} disabledFocusable={busy} onClick={once(() => { void remove(); })}>{t('records.remove')}</Button>
    </>
  );
  return (
    <Modal question title={t('records.question')} onClose={onClose} actions={actions}>
      <p className={words}>{t('records.what', { course: record.courseName, day: dayWords(record.day) })}</p>
      <NotDone failure={failure} />
    </Modal>
  );
}
