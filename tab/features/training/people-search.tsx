import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE, SEARCH_LENGTH } from '../../../shared/limits.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useMore } from '../../ui/use-more.ts';
import { TraineeList } from './trainee-list.tsx';
import { TraineesQuery } from './training.query.ts';
import { useTrainingStyles } from './use-training-styles.ts';

const TYPING_RESTS = 300;

/** Somebody of the roster by a part of their name, to enter what they took. */
export function PeopleSearch({ onChoose }: { onChoose: (id: string) => void }): ReactElement {
  const { form, heading, input, words } = useTrainingStyles();
  const { t } = useTranslation('training');
  const [typed, setTyped] = useState('');
  const name = useDebounced(typed.trim(), TYPING_RESTS);
  const { data, error, fetchMore, refetch } = useQuery(TraineesQuery, name === '' ? skipToken : { variables: { name, first: PAGE_SIZE }, fetchPolicy: 'network-only' });
  const page = name === '' ? undefined : data?.trainees;
  const end = page?.pageInfo.endCursor ?? null;
  const more = useMore(useCallback(() => fetchMore({ variables: { after: end } }), [fetchMore, end]));
  return (
    <Panel>
      <h2 className={heading}>{t('search.title')}</h2>
      <Field className={form} size="large" label={t('search.label')} hint={t('search.hint')}>
        <Input type="search" size="large" className={input} maxLength={SEARCH_LENGTH} value={typed} onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      {name !== '' && error !== undefined && page === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {name !== '' && page === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {page?.edges.length === 0 && <p role="status" className={words}>{t('search.nobody')}</p>}
      {page !== undefined && page.edges.length > 0 && (
        <TraineeList label={t('search.found')} people={page.edges.map(({ node }) => node)} hasMore={page.pageInfo.hasNextPage} more={more} onChoose={onChoose} />
      )}
    </Panel>
  );
}
