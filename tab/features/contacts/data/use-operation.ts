import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { failureOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';

interface Operation<TData, TVariables> {
  /** Resolves to null when the same operation is still under way. */
  readonly run: (variables: TVariables) => Promise<Outcome<TData> | null>;
  readonly busy: boolean;
}

/** A mutation that runs once at a time and says in an outcome, never by throwing, what came of it. */
export function useOperation<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): Operation<TData, TVariables> {
  const client = useApolloClient();
  return useOneAtATime(
    useCallback(
      async (variables: TVariables): Promise<Outcome<TData>> => {
        try {
          const { data } = await client.mutate({ mutation: document, variables });
          return data === undefined ? { kind: 'unreachable' } : { kind: 'done', data };
        } catch (error) {
          return failureOf(error);
        }
      },
      [client, document],
    ),
  );
}
