import { useEffect, useEffectEvent, useState } from 'react';

export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly value: T };

/** Loads once for every `key`; what an older key still brings is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [result, setResult] = useState<{ key: string; loaded: Loaded<T> } | null>(null);
  // `load` is a new function at every render; the key says when its answer would differ.
  const loadNow = useEffectEvent(load);
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<T>): void => {
      if (isCurrent) setResult({ key, loaded });
    };
    loadNow().then(
      (value) => { settle({ state: 'ready', value }); },
      () => { settle({ state: 'failed' }); },
    );
    return () => { isCurrent = false; };
  }, [key]);
  return result?.key === key ? result.loaded : { state: 'loading' };
}
