import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { formatError } from '../errors.ts';
import type { Log } from '../log.ts';
import { checkOperation, limitMutations, noteOutcomes } from './apollo-plugins.ts';
import { runCompiledQueries } from './compiled-queries.ts';
import type { ContextRequest } from './context-request.ts';
import { limitRules, operationLimits, type OperationLimits } from './operation-limits.ts';
import type { RateLimiter } from './rate-limit.ts';

export interface ApolloOptions {
  /** Hides what the schema is like: no introspection, no "did you mean". */
  readonly production: boolean;
  readonly log: Log;
  /** Takes one token a mutation and viewer. */
  readonly limiter: RateLimiter;
  readonly limits?: Partial<OperationLimits>;
}

/** Apollo Server with everything switched off that the tab does not use. The caller starts and stops it. */
export function createApollo<C extends ContextRequest>(schema: GraphQLSchema, options: ApolloOptions): ApolloServer<C> {
  const limits = operationLimits(options.limits);
  const settings: ApolloServerOptions<C> = {
    schema,
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    formatError,
    logger: quietLogger(options.log),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    maxRecursiveSelections: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteOutcomes<C>(options.log),
      checkOperation<C>(),
      limitMutations<C>(options.limiter),
      runCompiledQueries<C>(),
    ],
  };
  return new ApolloServer<C>(settings);
}

/** Apollo's own lines quote errors as they come, so only that there was one is kept. */
function quietLogger(log: Log): NonNullable<ApolloServerOptions<ContextRequest>['logger']> {
  const nothing = (): void => undefined;
  const fault = (): void => {
    log.fault('graphqlServer');
  };
  return { debug: nothing, info: nothing, warn: fault, error: fault };
}
