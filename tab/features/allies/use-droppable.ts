import { useTranslation } from 'react-i18next';
import type { DirectoryFilter } from '../../gql/graphql.ts';
import { useAllyFilters } from './ally-filters.tsx';
import type { AllyFilters, FilterGroup } from './ally-filters.tsx';
import type { Facets } from './use-facets.ts';

/** A filter without which somebody would be found. */
interface Droppable {
  readonly filter: DirectoryFilter;
  /** What it is called, with what was chosen. */
  readonly text: string;
  readonly count: number;
  readonly without: AllyFilters;
}

const groups: Readonly<Record<Exclude<DirectoryFilter, 'NAME' | 'REACHABLE'>, FilterGroup>> = {
  TOPIC: 'topicIds',
  LANGUAGE: 'languages',
  SITE: 'siteIds',
  DEPARTMENT: 'departments',
  KIND_OF_HELP: 'kindsOfHelp',
  WAY_OF_TALKING: 'waysOfTalking',
};

/** The filters that stand in the way, the one first that lets most allies through when it goes. */
export function useDroppable(facets: Facets | undefined): Droppable[] {
  const { t } = useTranslation('allies');
  const { filters } = useAllyFilters();
  const describe = (filter: DirectoryFilter): Pick<Droppable, 'text' | 'without'> => {
    if (filter === 'NAME') return { text: t('empty.name', { name: filters.name.trim() }), without: { ...filters, name: '' } };
    if (filter === 'REACHABLE') {
      const label = filters.reachable === null ? '' : t(`reachable.${filters.reachable}`);
      return { text: t('empty.reachable', { label }), without: { ...filters, reachable: null } };
    }
    const group = groups[filter];
    const values = filters[group].map(({ text }) => text).join(', ');
    return { text: t('empty.values', { label: t(`filter.${group}`), values }), without: { ...filters, [group]: [] } };
  };
  return (facets?.withoutFilters ?? [])
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ filter, count }) => ({ filter, count, ...describe(filter) }));
}
