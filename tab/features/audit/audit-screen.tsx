import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useMore } from '../../ui/use-more.ts';
import { AuditQuery } from './audit.query.ts';
import { AuditRow } from './audit-row.tsx';
import { ChainNote } from './chain-note.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'center', minHeight: '44px' },
});

/** What admins did, newest first, and whether the record of it is whole. */
export function AuditScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('audit');
  const { data, error, fetchMore, refetch } = useQuery(AuditQuery, { variables: { first: PAGE_SIZE }, fetchPolicy: 'network-only' });
  const list = data?.auditEntries;
  const end = list?.pageInfo.endCursor ?? null;
  const more = useMore(useCallback(() => fetchMore({ variables: { after: end } }), [fetchMore, end]));
  return (
    <div className={styles.screen}>
      <PageHeading>{t('title')}</PageHeading>
      {error !== undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {data !== undefined && (data.auditChain.entries > 0 || data.auditChain.brokenAt !== null) && <ChainNote chain={data.auditChain} />}
      {list?.edges.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
      {list !== undefined && list.edges.length > 0 && (
        <ol className={styles.list} aria-label={t('title')}>
          {list.edges.map(({ node }) => <AuditRow key={node.position} entry={node} />)}
        </ol>
      )}
      {more.failed && <ErrorNotice title={t('failed')} onRetry={more.load} />}
      {list?.pageInfo.hasNextPage === true && !more.failed && (
        <Button size="large" className={styles.more} disabledFocusable={more.loading} onClick={more.load}>
          {t(more.loading ? 'loading' : 'more')}
        </Button>
      )}
    </div>
  );
}
