import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { Observable, of } from 'rxjs';
import { createSignInLink } from '../../../tab/app/apollo/sign-in-link.ts';
import { createTokens } from '../../../tab/app/apollo/tokens.ts';
import { SignInFailed } from '../../../tab/teams/teams-host.ts';

const refused = new ServerError('Refused.', { response: new Response(null, { status: 401 }), bodyText: '' });
const query = gql`
  query Viewer {
    viewer
  }
`;

/** A client whose API takes only these tokens, and whose host hands out one after the other. */
function client(accepted: string[], getToken: () => Promise<string>) {
  const seen: string[] = [];
  const problems: string[] = [];
  const api = new ApolloLink((operation) => {
    const { headers } = operation.getContext() as { headers: { authorization: string } };
    seen.push(headers.authorization);
    const takes = accepted.includes(headers.authorization.replace('Bearer ', ''));
    return takes
      ? of({ data: { viewer: 'me' } })
      : new Observable((observer) => {
          observer.error(refused);
        });
  });
  const signIn = createSignInLink(createTokens(getToken), (problem) => problems.push(problem));
  const made = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([signIn, api]) });
  return { ask: () => made.query({ query, fetchPolicy: 'network-only' }), seen, problems };
}

function numbered(): () => Promise<string> {
  let turn = 0;
  return () => Promise.resolve(`token ${String((turn += 1))}`);
}

describe('signing requests', () => {
  test('puts a token on each', async () => {
    const { ask, seen } = client(['token 1'], numbered());
    await expect(ask()).resolves.toMatchObject({ data: { viewer: 'me' } });
    expect(seen).toEqual(['Bearer token 1']);
  });

  test('tries a refused one once more with a new token', async () => {
    const { ask, seen, problems } = client(['token 2'], numbered());
    await expect(ask()).resolves.toMatchObject({ data: { viewer: 'me' } });
    expect(seen).toEqual(['Bearer token 1', 'Bearer token 2']);
    expect(problems).toEqual([]);
  });

  test('tells the screen when the second is refused too, and stops', async () => {
    const { ask, seen, problems } = client([], numbered());
    await expect(ask()).rejects.toBe(refused);
    expect(seen).toHaveLength(2);
    expect(problems).toEqual(['refused']);
  });

  test('tells the screen why the host gave no token', async () => {
    const { ask, seen, problems } = client([], () => Promise.reject(new SignInFailed('notSetUp')));
    await expect(ask()).rejects.toBeInstanceOf(SignInFailed);
    expect(seen).toEqual([]);
    expect(problems).toEqual(['notSetUp']);
  });
});
