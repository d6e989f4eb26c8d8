import { decodeJwt } from 'jose';

/** Renewed when less than this is left, so that no request travels with a token that runs out on the way. */
const EARLY = 120_000;

export interface Tokens {
  /** A token that will last; the host is asked only when there is none. */
  current(): Promise<string>;
  /** The API refused it: the next one comes from the host. */
  forget(): void;
}

export function createTokens(getToken: () => Promise<string>, now: () => number = Date.now): Tokens {
  let kept: { token: string; until: number } | undefined;
  let asked: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    try {
      const token = await getToken();
      kept = { token, until: endOf(token) };
      return token;
    } finally {
      asked = undefined;
    }
  };
  return {
    current: async () => (kept !== undefined && kept.until - EARLY > now() ? kept.token : (asked ??= ask())),
    forget: () => {
      kept = undefined;
    },
  };
}

function endOf(token: string): number {
  try {
    return (decodeJwt(token).exp ?? 0) * 1000;
  } catch {
    // Not for us to judge: the API will say what it thinks of it.
    return 0;
  }
}
