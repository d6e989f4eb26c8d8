import { useEffect, useReducer } from 'react';
import { ASK_EVERY } from './freshness.ts';

/** Grows after some seconds, and when somebody looks again or the network is back. Nothing is asked while nobody looks. */
export function useTimedTurns(): [turn: number, next: () => void] {
  const [turn, next] = useReducer((before: number) => before + 1, 0);
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
  return [turn, next];
}
