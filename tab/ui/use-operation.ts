import { useCallback, useState } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { errorCode, inputFaults, type ErrorCode, type InputFault } from '../app/apollo/error-code.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';

/** Why a change did not happen. */
export interface Failure {
  readonly code: ErrorCode;
  /** The fields that the API did not take. */
  readonly faults: readonly InputFault[];
}

export interface Operation<TData, TVariables> {
  /** Resolves to the answer, or to null when there is none or the same operation is under way. */
  readonly run: (variables: TVariables) => Promise<TData | null>;
  readonly busy: boolean;
  /** Of the last time; null while it is tried again. */
  readonly failure: Failure | null;
}

/** A change that runs once at a time and never throws. */
export function useOperation<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): Operation<TData, TVariables> {
  const client = useApolloClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { run, busy } = useOneAtATime(
    useCallback(
      async (variables: TVariables): Promise<TData | null> => {
        setFailure(null);
        try {
          const { data } = await client.mutate({ mutation: document, variables });
          return data ?? null;
        } catch (error) {
          setFailure({ code: errorCode(error), faults: inputFaults(error) });
          return null;
        }
      },
      [client, document],
    ),
  );
  return { run, busy, failure };
}
