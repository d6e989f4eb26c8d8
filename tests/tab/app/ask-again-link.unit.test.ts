import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { of } from 'rxjs';
import { createAskAgainLink } from '../../../tab/app/apollo/ask-again-link.ts';
import { errorCode } from '../../../tab/app/apollo/error-code.ts';

const QUESTION = gql`
  query Question {
    name
  }
`;
const CHANGE = gql`
  mutation Change {
    name
  }
`;

function clientThatIs(refused: number, code: string) {
  const asked = { times: 0 };
  const api = new ApolloLink(() => {
    asked.times += 1;
    return of(asked.times > refused ? { data: { name: 'Jonas' } } : { errors: [{ message: 'No.', extensions: { code } }] });
  });
  return { asked, client: new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([createAskAgainLink(), api]) }) };
}

test('a question that the API cannot answer just now is asked again', async () => {
  const { asked, client } = clientThatIs(2, 'TRY_AGAIN');
  await expect(client.query({ query: QUESTION })).resolves.toMatchObject({ data: { name: 'Jonas' } });
  expect(asked.times).toBe(3);
});

test('what it goes on refusing is told as it is', async () => {
  const { client } = clientThatIs(9, 'TRY_AGAIN');
  const error: unknown = await client.query({ query: QUESTION }).catch((reason: unknown) => reason);
  expect(errorCode(error)).toBe('TRY_AGAIN');
});

test.each([
  ['a change', (client: ApolloClient) => client.mutate({ mutation: CHANGE }), 'TRY_AGAIN'],
  ['a fault of the API', (client: ApolloClient) => client.query({ query: QUESTION }), 'INTERNAL'],
])('%s is not asked again', async (_what, ask, code) => {
  const { asked, client } = clientThatIs(9, code);
  await expect(ask(client)).rejects.toThrow();
  expect(asked.times).toBe(1);
});
