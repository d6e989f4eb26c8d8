import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import type { NoticePlaceQuery as Answer } from '../gql/graphql.ts';
import { OwnRequestsScreen } from '../features/contacts/own-requests-screen.tsx';
import { LoadingRows } from '../ui/loading-rows.tsx';
import { NoticePlaceQuery } from './notice-place.query.ts';
import { paths } from './paths.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  body: { whiteSpace: 'normal' },
});

/**
 * Where a notice leads. It takes the place of this screen, so that going back never comes here. Where it leads nowhere, or nobody
 * can say where, the viewer's requests are there, with one sentence that is the same whatever the reason.
 */
export function NoticeScreen({ link }: { link: string }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  const { data, error } = useQuery(NoticePlaceQuery, { variables: { link }, fetchPolicy: 'no-cache' });
  if (data === undefined && error === undefined) return <LoadingRows label={t('loading')} />;
  const place = data === undefined ? null : pathOf(data.noticePlace);
  if (place !== null) return <Redirect to={place} replace />;
  return (
    <div className={styles.screen}>
      <MessageBar layout="multiline" role="status"><MessageBarBody className={styles.body}>{t('noticeGone')}</MessageBarBody></MessageBar>
      <OwnRequestsScreen />
    </div>
  );
}

function pathOf({ kind, requestId }: Answer['noticePlace']): string | null {
  switch (kind) {
    case 'OWN_REQUEST':
      return requestId === null ? null : paths.ownRequest(requestId);
    case 'INCOMING_REQUEST':
      return requestId === null ? null : paths.incomingRequest(requestId);
    case 'OWN_ROLE':
      return paths.role;
    case 'NOWHERE':
      return null;
  }
}
