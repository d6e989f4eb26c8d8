import { useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { Tokens } from './apollo/tokens.ts';
import { FailureScreen } from './failure-screen.tsx';
import type { SignInState } from './sign-in.ts';

interface SignInGateProps {
  signIn: SignInState;
  tokens: Tokens;
  children: ReactNode;
}

/** Stands before the screens while nobody is signed in. They stay underneath, with what was typed into them. */
export function SignInGate({ signIn, tokens, children }: SignInGateProps): ReactElement {
  const problem = useSyncExternalStore(signIn.subscribe, signIn.problem);
  const client = useApolloClient();
  const tryAgain = (): void => {
    tokens.forget();
    signIn.set(null);
    void client.refetchQueries({ include: 'active' });
  };
  return (
    <>
      {problem !== null && <FailureScreen failure={problem} onRetry={tryAgain} />}
      <div hidden={problem !== null}>{children}</div>
    </>
  );
}
