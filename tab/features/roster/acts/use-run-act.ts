import { useCallback, useState } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import pRetry from 'p-retry';
import { errorCode } from '../../../app/apollo/error-code.ts';
import type { MoveInRosterMutation, SeenInput } from '../../../gql/graphql.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { pickedFrom } from '../data/use-selection.ts';
import type { Picked } from '../data/use-selection.ts';
import { undoOf } from './act.ts';
import type { Act, ActResult, Step } from './act.ts';
import { MoveInRoster, RemindInRoster, SetSiteInRoster, SetTopicInRoster } from './roster-acts.mutation.ts';

type Outcome = MoveInRosterMutation['outcomes'][number];

/** How many are named at a time: between two parts it can be said how far it is. */
const A_PART = 100;

/** The API takes one change a second from one person in the long run: an act on thousands goes on when it is its turn again. */
const WAITING_FOR_TURN = {
  retries: 30, factor: 1, minTimeout: 1_100, maxTimeout: 1_100, shouldRetry: ({ error }: { readonly error: Error }) => errorCode(error) === 'RATE_LIMITED',
};

/** Runs an act for any number of people, a part at a time. */
export function useRunAct() {
  const client = useApolloClient();
  const [done, setDone] = useState(0);
  const work = useCallback(
    async (steps: readonly Step[]): Promise<ActResult> => {
      const outcomes: Outcome[] = [];
      setDone(0);
      for (const { act, people } of steps) {
        for (let start = 0; start < people.length; start += A_PART) {
          const entries = people.slice(start, start + A_PART).map(({ id, version }) => ({ id, version }));
          const answered = await pRetry(() => send(client, act, entries), WAITING_FOR_TURN).catch(() => null);
          // What was done before stands, and is told.
          if (answered === null) return resultOf(steps, outcomes, true);
          outcomes.push(...answered);
          setDone(outcomes.length);
        }
      }
      return resultOf(steps, outcomes, false);
    },
    [client],
  );
  return { ...useOneAtATime(work), done };
}

async function send(client: ApolloClient, act: Act, entries: SeenInput[]): Promise<readonly Outcome[]> {
  const { data } = await mutationOf(client, act, entries);
  if (data === undefined) throw new Error('The API answered without data.');
  return data.outcomes;
}

function mutationOf(client: ApolloClient, act: Act, entries: SeenInput[]) {
  switch (act.kind) {
    case 'move':
      return client.mutate({ mutation: MoveInRoster, variables: { input: { move: act.move, entries } } });
    case 'remind':
      return client.mutate({ mutation: RemindInRoster, variables: { input: { entries } } });
    case 'topic':
      return client.mutate({ mutation: SetTopicInRoster, variables: { input: { topicId: act.topicId, has: act.has, entries } } });
    case 'site':
      return client.mutate({ mutation: SetSiteInRoster, variables: { input: { siteId: act.siteId, entries } } });
  }
}

function resultOf(steps: readonly Step[], outcomes: readonly Outcome[], failed: boolean): ActResult {
  const before = new Map<string, Picked>(steps.flatMap(({ people }) => people.map((one) => [one.id, one] as const)));
  const done = outcomes.flatMap((outcome) => (outcome.__typename === 'RosterChanged' ? [outcome.entry] : []));
  const act: Act = steps[0]?.act ?? { kind: 'remind' };
  return {
    act,
    failed,
    done,
    refused: outcomes.flatMap((outcome) => (outcome.__typename === 'RosterRefused' ? [{ entry: outcome.entry, reason: outcome.reason }] : [])),
    elsewhere: outcomes.flatMap((outcome) => (outcome.__typename === 'RosterChangedElsewhere' ? [outcome.entry] : [])),
    gone: outcomes.filter((outcome) => outcome.__typename === 'RosterGone').length,
    undo: undoOf(act, done.map(pickedFrom), before),
  };
}
