import { useCallback, useRef, useState } from 'react';

interface OneAtATime<TArguments extends unknown[], TResult> {
  /** Resolves to null when the same is still under way: a double click does a thing once. */
  readonly run: (...given: TArguments) => Promise<TResult | null>;
  readonly busy: boolean;
}

/** @param work stays the same from one rendering to the next as long as it does the same */
export function useOneAtATime<TArguments extends unknown[], TResult>(work: (...given: TArguments) => Promise<TResult>): OneAtATime<TArguments, TResult> {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (...given: TArguments): Promise<TResult | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      try {
        return await work(...given);
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [work],
  );
  return { run, busy };
}
