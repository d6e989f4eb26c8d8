import { ApolloClient, ApolloLink } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import type { SignInProblem } from '../sign-in.ts';
import { createAskAgainLink } from './ask-again-link.ts';
import { createCache } from './cache.ts';
import { createLazyLiveLink } from './lazy-live-link.ts';
import { createSignInLink } from './sign-in-link.ts';
import type { Tokens } from './tokens.ts';
import { createTrustedDocumentsLink } from './trusted-documents-link.ts';

export interface ClientOptions {
  readonly tokens: Tokens;
  /** The API answers in this language where it has words of its own, such as the names of topics. */
  readonly language: () => string;
  readonly onSignInFailed: (problem: SignInProblem) => void;
}

/** The way to the API of the server that the tab came from. */
export function createClient({ tokens, language, onSignInFailed }: ClientOptions): ApolloClient {
  const http = new BaseHttpLink({
    uri: '/graphql',
    credentials: 'omit',
    fetchOptions: { cache: 'no-store', referrerPolicy: 'no-referrer' },
  });
  const live = createLazyLiveLink({
    address: liveAddress(window.location),
    tokens,
    onReconnected: () => {
      void client.refetchQueries({ include: 'active' });
    },
  });
  const worded = new ApolloLink((operation, forward) => {
    const { headers } = operation.getContext() as { headers?: Readonly<Record<string, string>> };
    operation.setContext({ headers: { ...headers, 'accept-language': language() } });
    return forward(operation);
  });
  const asked = ApolloLink.from([createSignInLink(tokens, onSignInFailed), createAskAgainLink(), worded, http]);
  const byKind = ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, asked);
  const client = new ApolloClient({ link: ApolloLink.from([createTrustedDocumentsLink(), byKind]), ...clientDefaults() });
  return client;
}

/** What holds for the tab's client whatever carries its requests. */
export function clientDefaults(): Pick<ApolloClient.Options, 'cache' | 'dataMasking' | 'defaultOptions' | 'devtools' | 'queryDeduplication'> {
  return {
    cache: createCache(),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    // What is asked after a change must not be answered by a request that set off before it.
    queryDeduplication: false,
    // Nothing that a person wrote is shown to an extension of the browser.
    devtools: { enabled: false },
  };
}

function liveAddress({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
}
