import { Router, urlencoded } from 'express';
import { z } from 'zod';
import type { Issuer } from '../issuer.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const noticeRole = 'TeamsActivity.Send';
export const presenceRole = 'Presence.Read.All';
export const peopleRole = 'User.Read.All';
const lifetimeSeconds = 3599;

const clientCredentials = z
  .object({
    grant_type: z.literal('client_credentials'),
    client_id: z.string(),
    scope: z.literal(`${graphAudience}/.default`),
    client_secret: z.string().min(1).optional(),
    client_assertion: z.string().min(1).optional(),
  })
  .refine((form) => form.client_secret !== undefined || form.client_assertion !== undefined);

/** The addresses of Entra ID that the API uses: its keys, its metadata and tokens for the application itself. */
export function issuerRoutes(options: { tenantId: string; clientId: string; issuer: Issuer; url: () => string }): Router {
  const { tenantId, clientId, issuer, url } = options;
  const router = Router();
  router.get(`/${tenantId}/discovery/v2.0/keys`, (_request, response) => {
    response.json(issuer.keys());
  });
  router.get(`/${tenantId}/v2.0/.well-known/openid-configuration`, (_request, response) => {
    const base = `${url()}/${tenantId}`;
    response.json({
      issuer: `${base}/v2.0`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  router.post(`/${tenantId}/oauth2/v2.0/token`, urlencoded({ extended: false }), async (request, response) => {
    const form = clientCredentials.safeParse(request.body);
    if (!form.success) {
      response.status(400).json({ error: 'invalid_request', error_description: 'This stand-in only issues Graph tokens for client credentials.' });
      return;
    }
    if (form.data.client_id !== clientId) {
      response.status(401).json({ error: 'invalid_client', error_description: 'This client is not known here.' });
      return;
    }
    const roles = [noticeRole, presenceRole, peopleRole];
    const claims = { iss: `${url()}/${tenantId}/v2.0`, aud: graphAudience, tid: tenantId, appid: clientId, roles };
    const token = await issuer.sign(claims, lifetimeSeconds);
    response.json({ token_type: 'Bearer', expires_in: lifetimeSeconds, ext_expires_in: lifetimeSeconds, access_token: token });
  });
  return router;
}
