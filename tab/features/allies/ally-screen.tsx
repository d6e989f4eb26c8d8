import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../app/apollo/error-code.ts';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../gql/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { AllyProfile } from './ally-profile.tsx';

const allyQuery = graphql(`
  query Ally($id: ID!) {
    ally(id: $id) {
      id
      name
      ...AllyProfile_ally
    }
  }
`);

/** One ally's page. */
export function AllyScreen({ id }: { id: string }): ReactElement {
  const { t } = useTranslation(['allies', 'common']);
  const { data, error, refetch } = useQuery(allyQuery, { variables: { id } });
  const back = { to: paths.home, label: t('seeAll') };
  const ally = data?.ally;
  if (ally !== undefined) {
    return (
      <ReadingColumn>
        <PageHeading back={back}>{ally.name}</PageHeading>
        <AllyProfile ally={ally} />
      </ReadingColumn>
    );
  }
  if (error === undefined) return <LoadingRows rows={4} label={t('loadingProfile')} />;
  if (errorCode(error) === 'NOT_FOUND') return <Gone />;
  return (
    <ErrorNotice
      title={t('profileFailed')}
      onRetry={() => {
        // Its failure shows by itself.
        refetch().catch(() => undefined);
      }}
    >
      {t(`common:error.${errorCode(error)}`)}
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
