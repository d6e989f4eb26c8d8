import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { BadRequest, formatError, InvalidInput, originalOf, RateLimited } from '../errors.ts';
import type { Log } from '../log.ts';
import type { ContextRequest } from './context-request.ts';
import { noteOutcome } from './outcome.ts';
import { rateLimitKey, type RateLimiter } from './rate-limit.ts';
import { variableFaults } from './variable-faults.ts';

/** Refuses subscriptions, which have a way of their own, and variables that do not fit before anything could repeat them. */
export function checkOperation<C extends ContextRequest>(): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    didResolveOperation: ({ schema, operation, request }) => {
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw new BadRequest();
      const faults = operation === undefined ? [] : variableFaults(schema, operation, request.variables);
      if (faults.length > 0) throw new InvalidInput(faults, 400);
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** A mutation takes one token of its viewer's for each field that it names. */
export function limitMutations<C extends ContextRequest>(limiter: RateLimiter): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const key = rateLimitKey(contextValue.viewer);
      for (let left = writesIn(operation); left > 0; left -= 1) if (!(await limiter.take(key))) throw new RateLimited();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

const WRITES_IN_FRAGMENT = 16;

/** A fragment at the root could hold as many writes as an operation may have fields, so it counts as that many. */
function writesIn({ selectionSet }: OperationDefinitionNode): number {
  return selectionSet.selections.reduce((count, selection) => count + (selection.kind === Kind.FIELD ? 1 : WRITES_IN_FRAGMENT), 0);
}

/** Notes how each operation went, and logs faults by their class. */
export function noteOutcomes<C extends ContextRequest>(log: Log): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    didEncounterErrors: ({ errors, contextValue }) => {
      for (const error of errors) {
        if (codeOf(error.toJSON(), error) === 'INTERNAL') log.fault('operationFailed', { error: originalOf(error), requestId: contextValue.requestId });
      }
      return Promise.resolve();
    },
    willSendResponse: ({ response, operationName, contextValue }) => {
      const first = response.body.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
      const code = first?.extensions?.['code'];
      noteOutcome(contextValue.requestId, { operation: operationName ?? 'unnamed', outcome: typeof code === 'string' ? code : 'OK' });
      return Promise.resolve();
    },
  };
  return {
    requestDidStart: () => Promise.resolve(listener),
    contextCreationDidFail: ({ error }) => {
      log.fault('contextFailed', { error });
      return Promise.resolve();
    },
  };
}

function codeOf(formatted: Parameters<typeof formatError>[0], raw: unknown): unknown {
  return formatError(formatted, raw).extensions?.['code'];
}
