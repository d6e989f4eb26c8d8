import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { map } from 'rxjs';
import { errorCode } from './error-code.ts';
import type { ErrorCode } from './error-code.ts';

const PASSING: readonly ErrorCode[] = ['UNREACHABLE', 'TRY_AGAIN'];

/** A short gap shows to nobody. Only questions: whoever sends something decides about sending it again. */
export function createAskAgainLink(): ApolloLink {
  const retry = new RetryLink({
    delay: { initial: 300, jitter: true },
    attempts: { max: 3, retryIf: (error, { operationType }) => operationType === OperationTypeNode.QUERY && PASSING.includes(errorCode(error)) },
  });
  return ApolloLink.from([retry, new ApolloLink((operation, forward) => forward(operation).pipe(map(raisePassing)))]);
}

/** The link that asks again looks at failures alone, and not into answers. */
function raisePassing(result: ApolloLink.Result): ApolloLink.Result {
  if (result.errors === undefined) return result;
  const error = new CombinedGraphQLErrors(result);
  if (errorCode(error) === 'TRY_AGAIN') throw error;
  return result;
}
