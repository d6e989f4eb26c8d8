import type { ReactElement } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { AllyProfile } from './ally-profile.tsx';
import { allyQuery } from './ally.query.ts';
import { AvailabilityReader, useReader } from './availability-reader.tsx';
import { StaleNote } from './stale-note.tsx';
import { fromMemory, useKeptFresh } from './use-kept-fresh.ts';
import { useTurns } from './use-turns.ts';

/** One ally's page. */
export function AllyScreen({ id }: { id: string }): ReactElement {
  const { t } = useTranslation(['allies', 'common']);
  const client = useApolloClient();
  const reader = useReader();
  const { data } = useQuery(allyQuery, { variables: { id }, ...fromMemory });
  const { freshness, failure, retry } = useKeptFresh(`ally ${id}`, useTurns(), async () => {
    const answer = await client.query({ query: allyQuery, variables: { id }, fetchPolicy: 'no-cache' });
    return () => {
      if (answer.data !== undefined) client.writeQuery({ query: allyQuery, variables: { id }, data: answer.data });
    };
  });
  if (failure === 'NOT_FOUND') return <Gone />;
  if (data !== undefined) {
    return (
      <AvailabilityReader reader={reader} freshness={freshness}>
        <ReadingColumn>
          <PageHeading back={{ to: paths.home, label: t('seeAll') }}>{data.ally.name}</PageHeading>
          <StaleNote freshness={freshness} />
          <AllyProfile ally={data.ally} />
        </ReadingColumn>
      </AvailabilityReader>
    );
  }
  if (failure === undefined) return <LoadingRows rows={4} label={t('loadingProfile')} />;
  return (
    <ErrorNotice title={t('profileFailed')} onRetry={retry}>
      {t(`common:error.${failure}`)}
    </ErrorNotice>
  );
}

function Gone(): ReactElement {
  const { t } = useTranslation(['allies', 'common']);
  return (
    <EmptyState
      title={t('gone.title')}
      action={
        <RouteButton to={paths.home} appearance="primary" size="large">
          {t('seeAll')}
        </RouteButton>
      }
    >
      {t('gone.body')}
    </EmptyState>
  );
}
