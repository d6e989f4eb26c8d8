import { z } from 'zod';
import { cachedTokens, type GraphTokenSource } from './graph-tokens.ts';

export interface ClientCredentialsOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly now: () => Date;
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const TIMEOUT = 10_000;

/** Tokens by the plain client-credentials grant (RFC 6749, 4.4), for an issuer that is not Entra. */
export function createClientCredentialsTokens(options: ClientCredentialsOptions): GraphTokenSource {
  const issue = async (): Promise<{ token: string; expiresAt: Date }> => {
    const askedAt = options.now().getTime();
    const response = await fetch(options.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.clientId,
        client_secret: options.clientSecret,
        scope: 'https://graph.microsoft.com/.default',
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error('The issuer gave no token.');
    const { access_token: token, expires_in: seconds } = tokenAnswer.parse(await response.json());
    return { token, expiresAt: new Date(askedAt + seconds * 1000) };
  };
  return cachedTokens(issue, options.now);
}
