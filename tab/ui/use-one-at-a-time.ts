import { useCallback, useRef, useState } from 'react';

interface OneAtATime<TArgument, TResult> {
  /** Resolves to null when the same is still under way: a double click does a thing once. */
  readonly run: (argument: TArgument) => Promise<TResult | null>;
  readonly busy: boolean;
}

/** @param work stays the same from one rendering to the next as long as it does the same */
export function useOneAtATime<TArgument, TResult>(work: (argument: TArgument) => Promise<TResult>): OneAtATime<TArgument, TResult> {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (argument: TArgument): Promise<TResult | null> => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      try {
        return await work(argument);
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [work],
  );
  return { run, busy };
}
