import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { cachedTokens, type GraphTokenSource } from './graph-tokens.ts';

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';

export interface EntraGraphTokensOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly now: () => Date;
  /** How the issuer is reached, where it is not over the network. */
  readonly networkClient?: INetworkModule;
}

/** Tokens of the application itself, from Entra ID. */
export function createEntraGraphTokens(options: EntraGraphTokensOptions): GraphTokenSource {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId: options.clientId,
      clientSecret: options.clientSecret,
      authority: `https://login.microsoftonline.com/${options.tenantId}`,
    },
    ...(options.networkClient === undefined ? {} : { system: { networkClient: options.networkClient } }),
  });
  const issue = async (): Promise<{ token: string; expiresAt: Date }> => {
    // Our own cache decides when a token is too old, so that a refused one is never handed out twice.
    const result = await application.acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE], skipCache: true });
    if (result?.expiresOn == null) throw new Error('Entra ID issued no token.');
    return { token: result.accessToken, expiresAt: result.expiresOn };
  };
  return cachedTokens(issue, options.now);
}
