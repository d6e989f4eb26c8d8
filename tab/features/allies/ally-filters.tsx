import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** What somebody looks for. Kept in memory only: it may say what troubles them. */
export interface AllyFilters {
  readonly name: string;
  readonly topicIds: readonly string[];
  readonly languages: readonly string[];
  readonly siteIds: readonly string[];
}

const noFilters: AllyFilters = { name: '', topicIds: [], languages: [], siteIds: [] };

/** The element that says how many were found: it takes the focus when the button that cleared the filters goes. */
export const FOUND = 'allies-found';

interface FiltersInUse {
  readonly filters: AllyFilters;
  readonly setFilters: (filters: AllyFilters) => void;
  readonly clearFilters: () => void;
}

const FiltersContext = createContext<FiltersInUse>({ filters: noFilters, setFilters: () => undefined, clearFilters: () => undefined });

/** Keeps the filters while somebody looks at an ally's page and comes back. */
export function AllyFiltersProvider({ children }: { children: ReactNode }): ReactElement {
  const [filters, setFilters] = useState(noFilters);
  const clearFilters = useCallback(() => {
    setFilters(noFilters);
    document.getElementById(FOUND)?.focus();
  }, []);
  const inUse = useMemo(() => ({ filters, setFilters, clearFilters }), [filters, clearFilters]);
  return <FiltersContext value={inUse}>{children}</FiltersContext>;
}

export function useAllyFilters(): FiltersInUse {
  return useContext(FiltersContext);
}

export function countOf({ name, topicIds, languages, siteIds }: AllyFilters): number {
  return (name.trim() === '' ? 0 : 1) + topicIds.length + languages.length + siteIds.length;
}
