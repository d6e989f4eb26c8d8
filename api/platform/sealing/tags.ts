import { createHmac } from 'node:crypto';
import type { ContactParty } from '../../../shared/contact-rules.ts';

/** A person as a row knows them. */
export interface PersonKey {
  readonly tenantId: string;
  readonly objectId: string;
}

/** Tags stand for people and events in rows, and lead back to neither without the pepper. */
export interface Tags {
  /** HMAC(pepper, tenant | object id | role). */
  participant(person: PersonKey, role: ContactParty): string;
  /** A tag for a thing that has to be unique, made of its parts. `purpose` keeps different things apart. */
  of(purpose: string, ...parts: readonly string[]): string;
}

export function createTags(pepper: Uint8Array): Tags {
  const hmac = (parts: readonly string[]): string =>
    createHmac('sha256', pepper).update(JSON.stringify(parts)).digest('base64url');
  return {
    participant: ({ tenantId, objectId }, role) => hmac(['participant', tenantId, objectId, role]),
    of: (purpose, ...parts) => hmac([`of:${purpose}`, ...parts]),
  };
}
