import type { SignInFailure } from '../teams/teams-host.ts';

/** Why nobody is signed in: the host gave no token, or the API did not take it. */
export type SignInProblem = SignInFailure | 'refused';

/** Holds what keeps the viewer from being signed in, if anything. */
export interface SignInState {
  readonly problem: () => SignInProblem | null;
  readonly set: (problem: SignInProblem | null) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createSignInState(): SignInState {
  let current: SignInProblem | null = null;
  const listeners = new Set<() => void>();
  return {
    problem: () => current,
    set: (problem) => {
      current = problem;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
