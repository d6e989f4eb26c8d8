import type { ReactElement } from 'react';
import { Badge, Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useDayWords } from '../../ui/use-day-words.ts';
import type { More } from '../../ui/use-more.ts';
import type { TraineeRow } from './training.query.ts';
import { useTrainingStyles } from './use-training-styles.ts';

interface TraineeListProps {
  label: string;
  people: readonly TraineeRow[];
  hasMore: boolean;
  more: More;
  onChoose: (id: string) => void;
}

/** People of the roster, and until when their training counts. */
export function TraineeList({ label, people, hasMore, more, onChoose }: TraineeListProps): ReactElement {
  const { list, target } = useTrainingStyles();
  const { t } = useTranslation('training');
  return (
    <>
      <ul className={list} aria-label={label}>
        {people.map((person) => <Row key={person.id} person={person} onChoose={onChoose} />)}
      </ul>
      {more.failed && <ErrorNotice title={t('failed')} onRetry={more.load} />}
      {hasMore && !more.failed && (
        <div><Button size="large" className={target} disabledFocusable={more.loading} onClick={more.load}>{t(more.loading ? 'loading' : 'more')}</Button></div>
      )}
    </>
  );
}

function Row({ person: { id, name, step, trainedUntil, expired }, onChoose }: { person: TraineeRow; onChoose: (id: string) => void }): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const dayWords = useDayWords();
  const until = trainedUntil == null ? t('noRecord') : t(expired ? 'endedOn' : 'countsUntil', { day: dayWords(trainedUntil) });
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <span className={styles.strong}>{name} {expired && <Badge appearance="tint" color="danger">{t('expired')}</Badge>}</span>
        <span className={styles.quiet}>{t('stepAndUntil', { step: t(`steps.${step}`), until })}</span>
      </div>
      <Button size="large" className={styles.target} aria-label={t('openPerson', { name })} onClick={() => { onChoose(id); }}>{t('open')}</Button>
    </li>
  );
}
