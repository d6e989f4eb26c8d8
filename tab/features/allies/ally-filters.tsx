import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Reachable } from '../../../shared/vocabulary.ts';

/** The filters in which several values can be chosen, by what the API calls them. */
export const FILTER_GROUPS = ['topicIds', 'languages', 'siteIds', 'departments', 'kindsOfHelp', 'waysOfTalking'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** A value that was chosen, with its words: they are shown also where nobody else has this value any more. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What somebody looks for. Kept in memory only: it may say what troubles them. */
export interface AllyFilters extends Readonly<Record<FilterGroup, readonly Choice[]>> {
  readonly name: string;
  readonly reachable: Reachable | null;
}

const noFilters: AllyFilters = {
  ...{ name: '', reachable: null },
  ...{ topicIds: [], languages: [], siteIds: [], departments: [], kindsOfHelp: [], waysOfTalking: [] },
};

export type AllyLayout = 'grid' | 'list';

interface FiltersInUse {
  readonly filters: AllyFilters;
  readonly setFilters: (filters: AllyFilters) => void;
  readonly clearFilters: () => void;
  readonly layout: AllyLayout;
  readonly setLayout: (layout: AllyLayout) => void;
}

const nothing = (): undefined => undefined;
const FiltersContext = createContext<FiltersInUse>({
  ...{ filters: noFilters, setFilters: nothing, clearFilters: nothing },
  ...{ layout: 'grid', setLayout: nothing },
});

/** The element that says how many were found: it takes the focus when a button that changed the filters goes. */
export const FOUND = 'allies-found';

export function focusFound(): void {
  document.getElementById(FOUND)?.focus();
}

/** Keeps the filters and the layout while somebody looks at an ally's page and comes back. */
export function AllyFiltersProvider({ children }: { children: ReactNode }): ReactElement {
  const [filters, setFilters] = useState(noFilters);
  const [layout, setLayout] = useState<AllyLayout>('grid');
  const clearFilters = useCallback(() => {
    setFilters(noFilters);
    focusFound();
  }, []);
  const inUse = useMemo(() => ({ filters, setFilters, clearFilters, layout, setLayout }), [filters, clearFilters, layout]);
  return <FiltersContext value={inUse}>{children}</FiltersContext>;
}

export function useAllyFilters(): FiltersInUse {
  return useContext(FiltersContext);
}

/** How many choices are made, the name aside. */
export function choicesOf(filters: AllyFilters): number {
  return FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, filters.reachable === null ? 0 : 1);
}

export function areInUse(filters: AllyFilters): boolean {
  return filters.name.trim() !== '' || choicesOf(filters) > 0;
}
