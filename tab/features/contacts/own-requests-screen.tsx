import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Lead } from './parts/lead.tsx';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { paths } from '../../app/paths.ts';
import { useViewer } from '../../app/viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { RouteButton, RouteLink } from '../../ui/route-link.tsx';
import { OwnContactRequestsQuery } from './own/own-contact-requests.query.ts';
import { OwnRequestRow } from './own/own-request-row.tsx';
import { PartingWords } from './parts/parting-words.tsx';
import { ScreenHead } from './parts/screen-head.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { MoreButton } from './parts/more-button.tsx';
import { RequestList } from './parts/request-list.tsx';
import { liveFirst } from './request-words.ts';

/** The colleague's own requests. */
export function OwnRequestsScreen(): ReactElement {
  const { t } = useTranslation(['contacts', 'own', 'role']);
  const isAlly = useViewer()?.isAlly === true;
  const { data, error, fetchMore, refetch } = useQuery(OwnContactRequestsQuery, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    // The pages that were loaded before stay (data/growing-list.ts); Apollo would overwrite them.
    refetchWritePolicy: 'merge',
  });
  const list = data?.ownContactRequests;
  return (
    <ReadingColumn>
      <ScreenHead>
        <PageHeading>{t('own.title')}</PageHeading>
        <Lead>{t('own.intro')}</Lead>
      </ScreenHead>
      <PartingWords />
      {error !== undefined && <LoadFailed onRetry={() => { void refetch(); }} />}
      {list === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {list?.edges.length === 0 && (
        <EmptyState title={t('own.emptyTitle')} action={<RouteButton to={paths.home} appearance="primary" size="large">{t('goBackHome')}</RouteButton>}>
          {t('own.emptyBody')}
        </EmptyState>
      )}
      {list !== undefined && list.edges.length > 0 && (
        <RequestList label={t('own.title')}>
          {liveFirst(list.edges.map(({ node }) => node)).map((request) => <OwnRequestRow key={request.id} request={request} />)}
        </RequestList>
      )}
      {list?.pageInfo.hasNextPage === true && (
        <MoreButton fetchMore={() => fetchMore({ variables: { after: list.pageInfo.endCursor } })} />
      )}
      <div><RouteLink to={paths.kept}>{t('own:kept.link')}</RouteLink></div>
      <div><RouteLink to={paths.role}>{t(isAlly ? 'role:link.ally' : 'role:link.others')}</RouteLink></div>
    </ReadingColumn>
  );
}
