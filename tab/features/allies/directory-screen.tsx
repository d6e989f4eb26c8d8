import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RouteButton, RouteLink } from '../../ui/route-link.tsx';
import { ScopeNote } from '../../ui/scope-note.tsx';
import { useAllyFilters } from './ally-filters.tsx';
import { AllyGridSkeleton } from './ally-grid-skeleton.tsx';
import { AvailabilityReader, useReader } from './availability-reader.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { FoundAllies } from './found-allies.tsx';
import { filterOf } from './filter-of.ts';
import { OutOfHours } from './out-of-hours.tsx';
import { StaleNote } from './stale-note.tsx';
import { useAllyPages } from './use-ally-pages.ts';
import type { AllyPages } from './use-ally-pages.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useFacets } from './use-facets.ts';
import type { Facets } from './use-facets.ts';
import { useTurns } from './use-turns.ts';

const TYPING_RESTS = 300;

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXL },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
    '& > button': { minHeight: '44px' },
  },
  intro: { display: 'block', marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Who the allies are, and who can talk now. */
export function DirectoryScreen({ crisisLines }: { crisisLines: ReactNode }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['allies', 'find', 'privacy']);
  const { filters } = useAllyFilters();
  const reader = useReader();
  const { timeZone } = reader;
  const name = useDebounced(filters.name, TYPING_RESTS);
  const filter = useMemo(() => filterOf({ ...filters, name }, timeZone), [filters, name, timeZone]);
  const turn = useTurns();
  const pages = useAllyPages(filter, turn);
  const { facets, outdated } = useFacets(filter, timeZone, turn);
  useAnnounceFound(pages, filter);
  return (
    <AvailabilityReader reader={reader} freshness={pages.freshness}>
      <div className={styles.screen}>
        <div className={styles.head}>
          <div>
            <PageHeading>{t('title')}</PageHeading>
            <Text size={400} className={styles.intro}>
              {t('intro')}
            </Text>
          </div>
          <div className={styles.ways}>
            <RouteButton to={paths.findSomeone} appearance="primary">{t('find:open')}</RouteButton>
            <RouteLink to={paths.contactList}>{t('contactList.open')}</RouteLink>
            <RouteLink to={paths.privacy}>{t('privacy:link')}</RouteLink>
          </div>
        </div>
        <ScopeNote />
        <DirectoryFilters facets={facets} />
        <Results pages={pages} facets={outdated ? undefined : facets} crisisLines={crisisLines} />
      </div>
    </AvailabilityReader>
  );
}

interface ResultsProps {
  pages: AllyPages;
  /** Of the filters that are asked for. */
  facets: Facets | undefined;
  crisisLines: ReactNode;
}

function Results({ pages, facets, crisisLines }: ResultsProps): ReactElement {
  const { t } = useTranslation(['allies', 'common']);
  const { allies, now, freshness, failure, retry } = pages;
  if (failure !== undefined) {
    return (
      <ErrorNotice title={t('failed')} onRetry={retry}>
        {t(`common:error.${failure}`)}
      </ErrorNotice>
    );
  }
  if (allies === undefined || now === undefined) return <AllyGridSkeleton />;
  return (
    <>
      <StaleNote freshness={freshness} />
      <OutOfHours now={now} crisisLines={crisisLines} />
      <FoundAllies pages={pages} allies={allies} facets={facets} />
    </>
  );
}

/** Once for each question: what changes by itself while somebody reads does not interrupt them. */
function useAnnounceFound({ allies, outdated }: AllyPages, filter: object): void {
  const { t } = useTranslation('allies');
  const announce = useAnnounce();
  const announced = useRef<object>(undefined);
  const count = outdated ? undefined : allies?.totalCount;
  useEffect(() => {
    if (count === undefined || announced.current === filter) return;
    announced.current = filter;
    announce(t('count', { count }));
  }, [count, filter, announce, t]);
}
