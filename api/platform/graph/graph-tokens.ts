/** Where the API's own access tokens for Microsoft Graph come from. */
export interface GraphTokenSource {
  /** A token that is good for another minute at least. Rejects when there is none to be had. */
  token(): Promise<string>;
  /** Graph refused the last token: do not hand it out again. */
  forget(): void;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
}

const MINUTE = 60_000;

/** Keeps a token until a minute before it runs out, and asks once for all who wait. */
export function cachedTokens(issue: () => Promise<IssuedToken>, now: () => Date): GraphTokenSource {
  let kept: IssuedToken | undefined;
  let pending: Promise<IssuedToken> | undefined;
  const renew = async (): Promise<IssuedToken> => {
    try {
      kept = await issue();
      return kept;
    } finally {
      pending = undefined;
    }
  };
  return {
    token: async () => {
      if (kept !== undefined && kept.expiresAt.getTime() - now().getTime() > MINUTE) return kept.token;
      pending ??= renew();
      return (await pending).token;
    },
    forget: () => {
      kept = undefined;
    },
  };
}
