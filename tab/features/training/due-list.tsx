import { useCallback, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useMore } from '../../ui/use-more.ts';
import { TraineeList } from './trainee-list.tsx';
import { TrainingDueQuery } from './training.query.ts';
import { useTrainingStyles } from './use-training-styles.ts';

interface DueListProps {
  /** Whether somebody came back here from a person: the button that they pressed is gone. */
  takesFocus: boolean;
  onChoose: (id: string) => void;
}

/** Whose training ends within 60 days or has ended, soonest first. */
export function DueList({ takesFocus, onChoose }: DueListProps): ReactElement {
  const { heading, quiet, words } = useTrainingStyles();
  const { t } = useTranslation('training');
  const { data, error, fetchMore, refetch } = useQuery(TrainingDueQuery, { variables: { first: PAGE_SIZE }, fetchPolicy: 'network-only' });
  const page = data?.trainingDue;
  const end = page?.pageInfo.endCursor ?? null;
  const more = useMore(useCallback(() => fetchMore({ variables: { after: end } }), [fetchMore, end]));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <Panel>
      <h2 ref={title} tabIndex={-1} className={heading}>{t('due.title')}</h2>
      <p className={quiet}>{t('due.lead')}</p>
      {error !== undefined && page === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {page === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {page?.edges.length === 0 && <p className={words}>{t('due.nobody')}</p>}
      {page !== undefined && page.edges.length > 0 && (
        <TraineeList label={t('due.title')} people={page.edges.map(({ node }) => node)} hasMore={page.pageInfo.hasNextPage} more={more} onChoose={onChoose} />
      )}
    </Panel>
  );
}
