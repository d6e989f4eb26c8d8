import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { contactsTypePolicies } from '../../../tab/features/contacts/contacts-cache.ts';
import { contactsQueryFields } from '../../../tab/features/contacts/contacts-cache.ts';
import { connection, message, messagePage } from './support/things.ts';
import type { WrittenMessage } from './support/things.ts';

const CONVERSATION = gql`
  query Conversation($before: String) {
    ownContactRequest(id: "request-1") {
      id
      messages(last: 2, before: $before) { edges { cursor node { id text } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }
    }
  }
`;
const LIST = gql`
  query List { ownContactRequests(first: 2) { edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }
`;

function memory() {
  const cache = new InMemoryCache({ typePolicies: { ...contactsTypePolicies, Query: { fields: contactsQueryFields } } });
  return new ApolloClient({ cache, link: ApolloLink.empty() });
}

function arrives(client: ApolloClient, all: readonly WrittenMessage[], before?: string): void {
  client.writeQuery({
    query: CONVERSATION,
    variables: { before },
    data: { ownContactRequest: { __typename: 'OwnContactRequest', id: 'request-1', messages: messagePage(all)({ last: 2, before: before ?? null }) } },
  });
}

interface Shown { ownContactRequest: { messages: { edges: { node: { id: string } }[]; pageInfo: { hasPreviousPage: boolean } } } }
function shown(client: ApolloClient): { ids: string[]; more: boolean } {
  const { messages } = client.readQuery<Shown>({ query: CONVERSATION })!.ownContactRequest;
  return { ids: messages.edges.map(({ node }) => node.id), more: messages.pageInfo.hasPreviousPage };
}

const written = ['a', 'b', 'c', 'd', 'e'].map((id) => message(id, id));

test('earlier pages stay when the newest page is asked for again', () => {
  const client = memory();
  arrives(client, written.slice(0, 4));
  arrives(client, written.slice(0, 4), 'c');
  expect(shown(client)).toEqual({ ids: ['a', 'b', 'c', 'd'], more: false });
  arrives(client, written);
  expect(shown(client)).toEqual({ ids: ['a', 'b', 'c', 'd', 'e'], more: false });
});

test('where the fresh page does not meet the known ones, it stands alone: no gap is hidden', () => {
  const client = memory();
  arrives(client, written.slice(0, 2));
  arrives(client, written);
  expect(shown(client)).toEqual({ ids: ['d', 'e'], more: true });
});

test('a list that became empty is empty', () => {
  const client = memory();
  const listed = (ids: string[]): void => {
    client.writeQuery({
      query: LIST,
      data: { ownContactRequests: connection('OwnContactRequest', ids.map((id) => ({ __typename: 'OwnContactRequest', id }))) },
    });
  };
  const known = (): unknown => client.readQuery<{ ownContactRequests: { edges: unknown[] } }>({ query: LIST })?.ownContactRequests.edges.length;
  listed(['one', 'two']);
  expect(known()).toBe(2);
  listed([]);
  expect(known()).toBe(0);
});
