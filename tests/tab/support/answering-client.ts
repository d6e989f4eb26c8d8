import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { OperationTypeNode, buildSchema } from 'graphql';
import { Subject } from 'rxjs';
import { clientDefaults } from '../../../tab/app/apollo/client.ts';

const schema = buildSchema(readFileSync('api/schema.graphql', 'utf8'));

/** One function or value a field of Query or Mutation; objects of a union carry their `__typename`. */
export interface Resolvers {
  readonly Query?: Readonly<Record<string, unknown>>;
  readonly Mutation?: Readonly<Record<string, unknown>>;
}

export interface Call {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AnsweringClient {
  readonly client: ApolloClient;
  /** What was asked, in order. */
  readonly calls: readonly Call[];
  /** Tells the tab that a request changed. */
  readonly tellChange: (id: string) => void;
  /** Tells the tab that the directory changed. */
  readonly tellDirectoryChange: () => void;
}

/** The tab's client on the real schema, answered in this process. */
export function answeringClient(resolvers: Resolvers): AnsweringClient {
  const calls: Call[] = [];
  const news = new Map<string, Subject<ApolloLink.Result>>();
  const noted = new ApolloLink((operation, forward) => {
    calls.push({ operation: operation.operationName ?? '', variables: operation.variables });
    return forward(operation);
  });
  const answered = new SchemaLink({ schema, rootValue: { ...resolvers.Query, ...resolvers.Mutation } });
  const newsOf = (operation: string): Subject<ApolloLink.Result> => {
    const known = news.get(operation) ?? new Subject<ApolloLink.Result>();
    news.set(operation, known);
    return known;
  };
  const live = new ApolloLink(({ operationName = '' }) => newsOf(operationName));
  const link = noted.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, answered);
  const tellChange = (id: string): void => {
    newsOf('ContactRequestChanges').next({ data: { contactRequestChanged: { __typename: 'ContactRequestChanged', id } } });
  };
  const tellDirectoryChange = (): void => {
    newsOf('DirectoryChanges').next({ data: { directoryChanged: { __typename: 'DirectoryChanged', turn: 1 } } });
  };
  return { client: new ApolloClient({ link, ...clientDefaults() }), calls, tellChange, tellDirectoryChange };
}
