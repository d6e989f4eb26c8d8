import { useCallback, useState } from 'react';

/** How it stands with the next page of a list. */
export interface More {
  readonly loading: boolean;
  readonly failed: boolean;
  readonly load: () => void;
}

/** @param fetchNext fetches the next page; keep it the same between two renderings */
export function useMore(fetchNext: () => Promise<unknown>): More {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = useCallback(() => {
    setState('loading');
    fetchNext().then(
      () => {
        setState('idle');
      },
      () => {
        setState('failed');
      },
    );
  }, [fetchNext]);
  return { loading: state === 'loading', failed: state === 'failed', load };
}
