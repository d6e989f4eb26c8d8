import { useEffect, useReducer, useRef } from 'react';
import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { ASK_EVERY } from './freshness.ts';

const directoryChangesSubscription = graphql(`
  subscription DirectoryChanges {
    directoryChanged {
      turn
    }
  }
`);

/** Everybody hears of a change at once, and had better not ask at once. */
const SPREAD = 400;

/**
 * Grows whenever what a screen says about now has to be asked for again: after some seconds, after a change, and when
 * somebody looks again or the network is back. Nothing is asked while nobody looks.
 */
export function useTurns(): number {
  const [turn, next] = useReducer((before: number) => before + 1, 0);
  const changed = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const timer = setInterval(nextIfSeen, ASK_EVERY);
    function nextIfSeen(): void {
      if (document.visibilityState === 'visible') next();
    }
    document.addEventListener('visibilitychange', nextIfSeen);
    window.addEventListener('online', nextIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', nextIfSeen);
      window.removeEventListener('online', nextIfSeen);
    };
    // The next one is due so long after the last, whatever brought that about.
  }, [turn]);
  useEffect(
    () => () => {
      clearTimeout(changed.current);
    },
    [],
  );
  useSubscription(directoryChangesSubscription, {
    ignoreResults: true,
    onData: () => {
      // One question is enough for all changes of a moment.
      changed.current ??= setTimeout(() => {
        changed.current = undefined;
        if (document.visibilityState === 'visible') next();
      }, Math.random() * SPREAD);
    },
  });
  return turn;
}
