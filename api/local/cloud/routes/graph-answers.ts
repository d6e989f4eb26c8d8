import type { Request, Response } from 'express';
import type { AnsweredFault } from '../graph-faults.ts';
import type { Issuer } from '../issuer.ts';
import { graphAudience } from './issuer.routes.ts';

export function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}

export function refuseToken(response: Response): void {
  refuse(response, 401, 'InvalidAuthenticationToken', 'The token is not valid.');
}

export function fail(fault: AnsweredFault, response: Response, forbidden = 'The permission is missing.'): void {
  if (fault.retryAfterSeconds !== undefined) response.set('Retry-After', String(fault.retryAfterSeconds));
  refuse(response, fault.status, 'StandInFault', fault.status === 403 ? forbidden : 'The stand-in was told to answer like this.');
}

/** What a token for Graph allows: the application itself by its roles, or one person by the scopes of a delegated token. */
interface Allowed {
  readonly roles: readonly unknown[];
  readonly scopes: readonly string[];
}

/** Null where it is no token for Graph, whatever is wrong with it. */
export async function allowedBy(issuer: Issuer, authorization: string | undefined): Promise<Allowed | null> {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return null;
  try {
    const { roles, scp, oid } = await issuer.check(token, graphAudience);
    const isPerson = typeof scp === 'string' && typeof oid === 'string';
    return { roles: !isPerson && Array.isArray(roles) ? (roles as unknown[]) : [], scopes: isPerson ? scp.split(' ') : [] };
  } catch {
    return null;
  }
}

/** Whether the person on whose behalf it is asked may see it; where not, the answer has been given. */
export async function mayGoOn(issuer: Issuer, request: Request, response: Response, scope: string): Promise<boolean> {
  const allowed = await allowedBy(issuer, request.get('authorization'));
  if (allowed === null) refuseToken(response);
  else if (!allowed.scopes.includes(scope)) refuse(response, 403, 'Forbidden', 'The permission is missing.');
  return allowed?.scopes.includes(scope) === true;
}
