import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MESSAGES_PAGE_SIZE } from '../../../shared/limits.ts';
import { paths } from '../../app/paths.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { OwnContactRequestQuery } from './own/own-contact-request.query.ts';
import { OwnRequest } from './own/own-request.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { useLeaveWhenGone } from './parts/use-leave-when-gone.ts';

/** One request of the colleague's own, with its conversation. */
export function OwnRequestScreen({ id, crisisLines }: { id: string; crisisLines: ReactNode }): ReactElement {
  const { t } = useTranslation('contacts');
  const { data, error, fetchMore, refetch } = useQuery(OwnContactRequestQuery, {
    variables: { id, last: MESSAGES_PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    // The pages that were loaded before stay (data/growing-list.ts); Apollo would overwrite them.
    refetchWritePolicy: 'merge',
  });
  const gone = useLeaveWhenGone(id, error, paths.ownRequests);
  if (data === undefined || gone) {
    return error !== undefined && !gone
      ? <LoadFailed onRetry={() => { void refetch(); }} />
      : <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  }
  const request = data.ownContactRequest;
  const onOlder = async (): Promise<void> => {
    await fetchMore({ variables: { before: request.messages.pageInfo.startCursor } });
  };
  return <OwnRequest key={id} request={request} programme={data.programme} crisisLines={crisisLines} onOlder={onOlder} />;
}
