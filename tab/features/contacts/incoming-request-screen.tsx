import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MESSAGES_PAGE_SIZE } from '../../../shared/limits.ts';
import { paths } from '../../app/paths.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { IncomingContactRequestQuery } from './incoming/incoming-contact-request.query.ts';
import { IncomingRequest } from './incoming/incoming-request.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { useLeaveWhenGone } from './parts/use-leave-when-gone.ts';

/** One request to this ally, with its conversation. */
export function IncomingRequestScreen({ id, crisisLines }: { id: string; crisisLines: ReactNode }): ReactElement {
  const { t } = useTranslation('contacts');
  const { data, error, fetchMore, refetch } = useQuery(IncomingContactRequestQuery, {
    variables: { id, last: MESSAGES_PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    // The pages that were loaded before stay (data/growing-list.ts); Apollo would overwrite them.
    refetchWritePolicy: 'merge',
  });
  const gone = useLeaveWhenGone(id, error, paths.incomingRequests);
  if (data === undefined || gone) {
    return error !== undefined && !gone
      ? <LoadFailed onRetry={() => { void refetch(); }} />
      : <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  }
  const request = data.incomingContactRequest;
  const onOlder = async (): Promise<void> => {
    await fetchMore({ variables: { before: request.messages.pageInfo.startCursor } });
  };
  return <IncomingRequest key={id} request={request} programme={data.programme} crisisLines={crisisLines} onOlder={onOlder} />;
}
