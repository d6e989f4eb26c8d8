import { useEffect, useRef } from 'react';
import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { useTimedTurns } from './use-timed-turns.ts';

const directoryChangesSubscription = graphql(`
  subscription DirectoryChanges {
    directoryChanged {
      turn
    }
  }
`);

/** Everybody hears of a change at once, and had better not ask at once. */
const SPREAD = 400;

/** Grows whenever what a screen says about now has to be asked for again, also where the API says that it changed. */
export function useTurns(): number {
  const [turn, next] = useTimedTurns();
  const changed = useRef<ReturnType<typeof setTimeout>>(undefined);
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
