import { Router, urlencoded, type Response } from 'express';
import { z } from 'zod';
import type { AnsweredIssuerFault, IssuerFaults } from '../issuer-faults.ts';
import type { Issuer } from '../issuer.ts';

export const graphAudience = 'https://graph.microsoft.com';
export const noticeRole = 'TeamsActivity.Send';
export const presenceScope = 'Presence.Read.All';
export const peopleScope = 'User.Read.All';
export const photoScope = 'ProfilePhoto.Read.All';
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

const onBehalfOf = z.object({
  grant_type: z.literal('urn:ietf:params:oauth:grant-type:jwt-bearer'),
  requested_token_use: z.literal('on_behalf_of'),
  client_id: z.string(),
  client_secret: z.string().min(1),
  assertion: z.string().min(1),
  scope: z.string().refine((scope) => scope.split(' ').includes(`${graphAudience}/.default`)),
});

interface IssuerParts {
  readonly tenantId: string;
  readonly clientId: string;
  readonly issuer: Issuer;
  readonly faults: IssuerFaults;
  readonly url: () => string;
}

/** The addresses of Entra ID that the API uses: its keys, its metadata, and tokens for the application itself and on behalf of people. */
export function issuerRoutes(parts: IssuerParts): Router {
  const { tenantId, issuer, url } = parts;
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
    const application = clientCredentials.safeParse(request.body);
    const person = onBehalfOf.safeParse(request.body);
    const form = application.data ?? person.data;
    if (form === undefined) refuse(response, 400, 'invalid_request', 'This stand-in only issues Graph tokens, for client credentials and on behalf of people.');
    else if (form.client_id !== parts.clientId) refuse(response, 401, 'invalid_client', 'This client is not known here.');
    else if (person.data) await issueOnBehalf(parts, person.data.assertion, response);
    else await issue(parts, { roles: [noticeRole] }, response);
  });
  return router;
}

async function issueOnBehalf(parts: IssuerParts, assertion: string, response: Response): Promise<void> {
  const fault = parts.faults.take();
  if (fault === 'timeout') return;
  if (fault !== undefined) {
    answerFault(fault, response);
    return;
  }
  try {
    const { oid, tid, scp } = await parts.issuer.check(assertion, parts.clientId);
    if (tid !== parts.tenantId || scp !== 'access_as_user') throw new Error('Not a sign-in to this app.');
    await issue(parts, { oid, scp: [presenceScope, peopleScope, photoScope].join(' ') }, response);
  } catch {
    refuse(response, 400, 'invalid_grant', 'AADSTS50013: The assertion is not valid.');
  }
}

async function issue({ tenantId, clientId, issuer, url }: IssuerParts, allowed: object, response: Response): Promise<void> {
  const claims = { iss: `${url()}/${tenantId}/v2.0`, aud: graphAudience, tid: tenantId, appid: clientId, ...allowed };
  const token = await issuer.sign(claims, lifetimeSeconds);
  response.json({ token_type: 'Bearer', expires_in: lifetimeSeconds, ext_expires_in: lifetimeSeconds, access_token: token });
}

function refuse(response: Response, status: number, error: string, description: string): void {
  response.status(status).json({ error, error_description: description });
}

function answerFault({ status, retryAfterSeconds, body }: AnsweredIssuerFault, response: Response): void {
  if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
  response.status(status).send(body);
}
