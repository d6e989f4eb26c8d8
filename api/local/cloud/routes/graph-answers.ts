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

/** What the bearer of a token may do; null where it is no token for Graph, whatever is wrong with it. */
export async function rolesOf(issuer: Issuer, authorization: string | undefined): Promise<unknown[] | null> {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return null;
  try {
    const { roles } = await issuer.check(token, graphAudience);
    return Array.isArray(roles) ? (roles as unknown[]) : [];
  } catch {
    return null;
  }
}

/** Whether the bearer of a request's token may do what `role` stands for; where not, the answer has been given. */
export async function mayGoOn(issuer: Issuer, request: Request, response: Response, role: string): Promise<boolean> {
  const roles = await rolesOf(issuer, request.get('authorization'));
  if (roles === null) refuseToken(response);
  else if (!roles.includes(role)) refuse(response, 403, 'Forbidden', 'The permission is missing.');
  return roles?.includes(role) === true;
}
