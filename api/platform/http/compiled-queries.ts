import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener, type GraphQLResponse } from '@apollo/server';
import { getOperationAST, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ContextRequest } from './context-request.ts';

type Compiled = (context: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Answers queries by code that is made for each of them once, which takes a fraction of the time of walking through the
 * document. Whatever does not simply succeed is left to GraphQL's own executor, which then says what is wrong: a query
 * changes nothing, so asking twice does no harm, and errors are the same as without this. Input types may not hold
 * themselves: compiling would not end. A test looks after that.
 */
export function runCompiledQueries<C extends ContextRequest>(): ApolloServerPlugin<C> {
  // A document lives as long as Apollo keeps it, and what was compiled of it no longer.
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled | null>>();
  const listener: GraphQLRequestListener<C> = {
    responseForOperation: async ({ schema, document, operationName, request, contextValue }) => {
      // A document may hold no operation of that name.
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
      const run = compiledOf(compiled, schema, document, operationName ?? '');
      const result = await run?.(contextValue, request.variables ?? {});
      return result === undefined || result.errors !== undefined ? null : responseOf(result);
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function compiledOf(
  known: WeakMap<DocumentNode, Map<string, Compiled | null>>,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): Compiled | null {
  const ofDocument = known.get(document) ?? new Map<string, Compiled | null>();
  known.set(document, ofDocument);
  const before = ofDocument.get(operationName);
  if (before !== undefined) return before;
  const made = compileQuery(schema, document, operationName);
  const run: Compiled | null = isCompiledQuery(made) ? (context, variables) => made.query(undefined, context, variables) : null;
  ofDocument.set(operationName, run);
  return run;
}

function responseOf(result: ExecutionResult): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
}
