import { GraphQLError } from 'graphql';

/** The API answers with one of its error codes. */
export function refusal(code: string, fields: readonly { path: string; rule: string }[] = []): never {
  throw new GraphQLError('That is not possible.', { extensions: { code, fields } });
}

/** Something between here and the API is broken. */
export function unreachable(): never {
  return refusal('INTERNAL');
}
