import { ApolloLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { SignInFailed } from '../../teams/teams-host.ts';
import { errorCode } from './error-code.ts';
import type { Tokens } from './tokens.ts';
import type { SignInProblem } from '../sign-in.ts';

/**
 * Puts a token on every request. A refused one is tried once more with a new token; what fails then is told, once, to
 * the screen about signing in.
 */
export function createSignInLink(tokens: Tokens, failed: (problem: SignInProblem) => void): ApolloLink {
  const tell = new ErrorLink(({ error }) => {
    if (error instanceof SignInFailed) failed(error.reason);
    else if (errorCode(error) === 'UNAUTHENTICATED') failed('refused');
  });
  const tryOnceMore = new ErrorLink(({ error, operation, forward }) => {
    if (errorCode(error) !== 'UNAUTHENTICATED') return undefined;
    tokens.forget();
    return forward(operation);
  });
  const authorize = new SetContextLink(async () => ({ headers: { authorization: `Bearer ${await tokens.current()}` } }));
  return ApolloLink.from([tell, tryOnceMore, authorize]);
}
