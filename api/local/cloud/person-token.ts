import type { DemoOrganisation } from '../demo/organisation.ts';
import type { Issuer } from './issuer.ts';

export interface PersonToken {
  token: string;
  /** ISO time in UTC */
  expiresAt: string;
}

export const hourInSeconds = 3600;

/** Issues the token that Teams would hand to the tab; null when nobody of the organisation has this object id. */
export type PersonTokens = (objectId: string, lifetimeSeconds?: number) => Promise<PersonToken | null>;

export function createPersonTokens(options: {
  organisation: DemoOrganisation;
  issuer: Issuer;
  issuerName: () => string;
  now: () => Date;
}): PersonTokens {
  const { organisation, issuer, issuerName, now } = options;
  const people = new Map(organisation.people.map((person) => [person.objectId, person]));
  const countries = new Map(organisation.sites.map((site) => [site.id, site.country]));
  return async (objectId, lifetimeSeconds = hourInSeconds) => {
    const person = people.get(objectId);
    if (person === undefined) return null;
    const claims = {
      iss: issuerName(),
      aud: organisation.clientId,
      tid: organisation.tenantId,
      oid: person.objectId,
      scp: 'access_as_user',
      name: person.name,
      ver: '2.0',
      ctry: countries.get(person.siteId),
      // Entra leaves the claim out for people without an app role.
      ...(person.roles.length > 0 ? { roles: person.roles } : {}),
    };
    const expiresAt = new Date(now().getTime() + lifetimeSeconds * 1000).toISOString();
    return { token: await issuer.sign(claims, lifetimeSeconds), expiresAt };
  };
}
