import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloLink, InMemoryCache, ApolloClient } from '@apollo/client';
import { buildSchema, parse, print, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { of } from 'rxjs';
import { createTrustedDocumentsLink } from '../../../tab/app/apollo/trusted-documents-link.ts';
import { OwnContactRequestDocument, ViewerDocument } from '../../../tab/gql/graphql.ts';

const trusted = JSON.parse(readFileSync('dist/tab-operations.json', 'utf8')) as Record<string, string>;

describe('the list of trusted operations', () => {
  test('holds texts that fit the schema, each under its own hash', () => {
    const schema = buildSchema(readFileSync('api/schema.graphql', 'utf8'));
    for (const [hash, text] of Object.entries(trusted)) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(validate(schema, parse(text))).toEqual([]);
    }
  });

  const documents: [string, DocumentNode][] = [
    ['a small operation', ViewerDocument],
    ['one with unmasked fragments', OwnContactRequestDocument],
  ];
  test.each(documents)('names what the client would send: %s', async (_case, document) => {
    const sent: { hash: unknown; text: string; context: Record<string, unknown> }[] = [];
    const api = new ApolloLink((operation) => {
      const { sha256Hash } = operation.extensions['persistedQuery'] as { sha256Hash: string };
      sent.push({ hash: sha256Hash, text: print(operation.query), context: operation.getContext() });
      return of({ data: {} });
    });
    const client = new ApolloClient({ cache: new InMemoryCache(), dataMasking: true, link: ApolloLink.from([createTrustedDocumentsLink(), api]) });
    await client.query({ query: document, variables: { id: 'x', last: 1 }, fetchPolicy: 'no-cache' }).catch(() => undefined);
    const [{ hash, text, context } = { hash: '', text: '', context: {} }] = sent;
    expect(trusted[String(hash)]).toBe(text);
    expect(context['http']).toMatchObject({ includeQuery: false, includeExtensions: true });
  });
});
