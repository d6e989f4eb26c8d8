import { useEffect, useEffectEvent, useReducer, useState, useSyncExternalStore } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { errorCode } from '../../app/apollo/error-code.ts';
import type { ErrorCode } from '../../app/apollo/error-code.ts';
import { createFreshnessWatch } from './freshness-watch.ts';
import type { Freshness } from './freshness.ts';

/** Milliseconds after which a question that failed is asked again. */
const AGAIN_AFTER = 5_000;

/**
 * Asks the API and returns what puts the answer into the client's memory: it is only run where no later answer is
 * there already. It learns how old the last answer is, in milliseconds.
 */
export type Ask = (age: number) => Promise<() => void>;

/** How such an answer is read: it is asked for here and nowhere else. */
export const fromMemory = { fetchPolicy: 'cache-only', nextFetchPolicy: 'cache-only' } as const;

export interface KeptFresh {
  readonly freshness: Freshness;
  /** Why the last attempt brought no answer. */
  readonly failure: ErrorCode | undefined;
  readonly retry: () => void;
}

/** When the questions set off whose answers are in a client's memory. It is gone with the client. */
const ages = new WeakMap<ApolloClient, Map<string, number>>();

function agesIn(client: ApolloClient): Map<string, number> {
  const known = ages.get(client) ?? new Map<string, number>();
  ages.set(client, known);
  return known;
}

/** Asks a question at once and in each turn, and says how far the last answer can be trusted. */
export function useKeptFresh(question: string, turn: number, ask: Ask): KeptFresh {
  const answeredFrom = agesIn(useApolloClient());
  const [watch] = useState(() => createFreshnessWatch(answeredFrom, question));
  const [attempt, retry] = useReducer((before: number) => before + 1, 0);
  const [failed, setFailed] = useState<{ question: string; code: ErrorCode }>();
  const askNow = useEffectEvent(async (from: number) => {
    watch.asked(question, from);
    const keep = await ask(from - (answeredFrom.get(question) ?? 0));
    if (from < (answeredFrom.get(question) ?? 0)) return;
    keep();
    answeredFrom.set(question, from);
    watch.answered(question, from);
  });
  const forgetFailure = useEffectEvent(() => {
    if (failed !== undefined) setFailed(undefined);
  });
  useEffect(() => {
    let latest = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    askNow(Date.now()).then(
      () => {
        if (latest) forgetFailure();
      },
      (error: unknown) => {
        if (!latest) return;
        setFailed({ question, code: errorCode(error) });
        timer = setTimeout(retry, AGAIN_AFTER);
      },
    );
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [question, turn, attempt]);
  const freshness = useSyncExternalStore(watch.subscribe, watch.current);
  return { freshness, failure: failed?.question === question ? failed.code : undefined, retry };
}
