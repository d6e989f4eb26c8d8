import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Lead } from './parts/lead.tsx';
import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AllyGuide } from './guide/ally-guide.tsx';
import { IncomingContactRequestsQuery } from './incoming/incoming-contact-requests.query.ts';
import { IncomingSections } from './incoming/incoming-sections.tsx';
import { ScreenHead } from './parts/screen-head.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { MoreButton } from './parts/more-button.tsx';
import { PartingWords } from './parts/parting-words.tsx';
import { ReadingWithAside } from './parts/reading-with-aside.tsx';

/** What colleagues have asked of this ally. */
export function IncomingRequestsScreen({ crisisLines }: { crisisLines: ReactNode }): ReactElement {
  const { t } = useTranslation('contacts');
  const { data, error, fetchMore, refetch } = useQuery(IncomingContactRequestsQuery, {
    variables: { first: PAGE_SIZE_MOST },
    fetchPolicy: 'cache-and-network',
    // The pages that were loaded before stay (data/growing-list.ts); Apollo would overwrite them.
    refetchWritePolicy: 'merge',
  });
  const list = data?.incomingContactRequests;
  return (
    <ReadingWithAside aside={<AllyGuide crisisLines={crisisLines} />}>
      <ScreenHead>
        <PageHeading>{t('incoming.title')}</PageHeading>
        <Lead>{t('incoming.intro')}</Lead>
      </ScreenHead>
      <PartingWords />
      {error !== undefined && <LoadFailed onRetry={() => { void refetch(); }} />}
      {list === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {list?.edges.length === 0 && <EmptyState title={t('incoming.emptyTitle')}>{t('incoming.emptyBody')}</EmptyState>}
      {list !== undefined && list.edges.length > 0 && <IncomingSections requests={list.edges.map(({ node }) => node)} />}
      {list?.pageInfo.hasNextPage === true && (
        <MoreButton fetchMore={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })} />
      )}
    </ReadingWithAside>
  );
}
