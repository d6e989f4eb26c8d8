import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useAllyFilters } from './ally-filters.tsx';
import { AllyList } from './ally-list.tsx';
import type { AllyPage } from './directory.query.ts';
import { MoreAllies } from './more-allies.tsx';
import { NoAlly } from './no-ally.tsx';
import { ResultHead } from './result-head.tsx';
import type { AllyPages } from './use-ally-pages.ts';
import type { Facets } from './use-facets.ts';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  outdated: { opacity: 0.6 },
});

interface FoundAlliesProps {
  pages: AllyPages;
  allies: AllyPage;
  facets: Facets | undefined;
}

/** Those who fit the filters, or what to do where nobody does. */
export function FoundAllies({ pages: { outdated, more }, allies, facets }: FoundAlliesProps): ReactElement {
  const styles = useStyles();
  const { layout } = useAllyFilters();
  return (
    <div className={styles.results} aria-busy={outdated}>
      <ResultHead count={allies.totalCount} />
      <div className={outdated ? styles.outdated : undefined}>
        {allies.edges.length === 0 ? <NoAlly facets={facets} /> : <AllyList layout={layout} edges={allies.edges} />}
      </div>
      <MoreAllies more={more} total={allies.totalCount} />
    </div>
  );
}
