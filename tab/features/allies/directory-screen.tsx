import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ScopeNote } from '../../ui/scope-note.tsx';
import { AllyGrid } from './ally-grid.tsx';
import { AllyGridSkeleton } from './ally-grid-skeleton.tsx';
import { useAllyFilters } from './ally-filters.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { MoreAllies } from './more-allies.tsx';
import { NoAlly } from './no-ally.tsx';
import { ResultHead } from './result-head.tsx';
import { useAllyPages } from './use-ally-pages.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  intro: { display: 'block', marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  outdated: { opacity: 0.6 },
});

/** Who the allies are, and who can talk now. */
export function DirectoryScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['allies', 'common']);
  return (
    <div className={styles.screen}>
      <div>
        <PageHeading>{t('title')}</PageHeading>
        <Text size={400} className={styles.intro}>
          {t('intro')}
        </Text>
      </div>
      <ScopeNote />
      <DirectoryFilters />
      <Results />
    </div>
  );
}

function Results(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['allies', 'common']);
  const announce = useAnnounce();
  const { filters } = useAllyFilters();
  const { allies, outdated, failure, retry, more } = useAllyPages(filters);
  const count = outdated ? undefined : allies?.totalCount;
  useEffect(() => {
    if (count !== undefined) announce(t('count', { count }));
  }, [announce, count, t, filters.topicIds, filters.languages, filters.siteIds]);
  if (failure !== undefined && (allies === undefined || outdated)) {
    return (
      <ErrorNotice title={t('failed')} onRetry={retry}>
        {t(`common:error.${failure}`)}
      </ErrorNotice>
    );
  }
  if (allies === undefined) return <AllyGridSkeleton />;
  return (
    <div className={styles.results} aria-busy={outdated}>
      <ResultHead count={allies.totalCount} />
      <div className={outdated ? styles.outdated : undefined}>
        {allies.edges.length === 0 ? <NoAlly /> : <AllyGrid allies={allies.edges.map(({ node }) => node)} />}
      </div>
      {more.there && <MoreAllies {...more} />}
    </div>
  );
}
