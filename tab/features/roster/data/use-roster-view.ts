import { useCallback, useMemo, useState } from 'react';
import type { RosterFilter, RosterOrderInput } from '../../../gql/graphql.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';

export const FILTER_GROUPS = ['steps', 'training', 'departments', 'siteIds', 'languages', 'topicIds'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

export type Chosen = Readonly<Record<FilterGroup, readonly string[]>>;

const NOTHING: Chosen = { steps: [], training: [], departments: [], siteIds: [], languages: [], topicIds: [] };
const BY_NAME: RosterOrderInput = { by: 'NAME', descending: false };
const TYPING = 250;

export interface RosterView {
  readonly name: string;
  readonly chosen: Chosen;
  readonly order: RosterOrderInput;
  /** What the API is asked for. */
  readonly filter: RosterFilter;
  readonly setName: (name: string) => void;
  readonly choose: (group: FilterGroup, values: readonly string[]) => void;
  readonly clear: () => void;
  readonly setOrder: (order: RosterOrderInput) => void;
}

/** What the list is searched, filtered and sorted by. */
export function useRosterView(): RosterView {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(NOTHING);
  const [order, setOrder] = useState(BY_NAME);
  const typed = useDebounced(name.trim(), TYPING);
  const filter = useMemo(() => {
    const groups = Object.entries(chosen).filter(([, values]) => values.length > 0);
    return { ...Object.fromEntries(groups), ...(typed !== '' && { name: typed }) };
  }, [chosen, typed]);
  const choose = useCallback((group: FilterGroup, values: readonly string[]) => {
    setChosen((before) => ({ ...before, [group]: values }));
  }, []);
  const clear = useCallback(() => {
    setName('');
    setChosen(NOTHING);
  }, []);
  return { name, chosen, order, filter, setName, choose, clear, setOrder };
}
