import { useEffect, useState } from 'react';
import type { HostQuery } from './host-query.ts';
import { readHostQuery, writeHostQuery } from './host-query.ts';

/** The choices in the address, and how to change them without loading the page anew. */
export function useHostQuery(): [HostQuery, (change: Partial<HostQuery>) => void] {
  const [query, setQuery] = useState(() => readHostQuery(window.location.search));

  useEffect(() => {
    const wentBack = (): void => { setQuery(readHostQuery(window.location.search)); };
    window.addEventListener('popstate', wentBack);
    return () => { window.removeEventListener('popstate', wentBack); };
  }, []);

  const change = (part: Partial<HostQuery>): void => {
    const next = { ...query, ...part };
    window.history.pushState(null, '', writeHostQuery(next));
    setQuery(next);
  };
  return [query, change];
}
