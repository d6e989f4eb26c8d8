import type { KeptQuery } from '../../../gql/graphql.ts';

/** Everything kept about somebody as JSON, as the API gave it; names of GraphQL types say nothing to a reader. */
export function keptJson({ viewer, keptContactRequests }: KeptQuery): string {
  const plain = (key: string, value: unknown): unknown => (key === '__typename' ? undefined : value);
  return JSON.stringify({ person: viewer, requests: keptContactRequests }, plain, 2);
}
