import type { JWTPayload } from 'jose';
import { SignInRefused, type Viewer } from './viewer.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAME_LENGTH = 100;
const SCOPE = 'access_as_user';
/** Controls, private and unassigned characters, and the marks that turn the direction of text. Joiners stay: names need them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What the signature does not settle: meant for us, of our tenant, a person, and allowed to act for them. */
export function viewerOf(claims: JWTPayload, expected: { readonly tenantId: string; readonly clientId: string }): Viewer {
  if (!isForUs(claims.aud, expected.clientId)) throw new SignInRefused('audience');
  const tenantId = lowerCase(claims['tid']);
  if (tenantId === '' || tenantId !== expected.tenantId.toLowerCase()) throw new SignInRefused('tenant');
  const objectId = lowerCase(claims['oid']);
  if (!UUID.test(objectId)) throw new SignInRefused('person');
  if (!scopesOf(claims['scp']).includes(SCOPE)) throw new SignInRefused('scope');
  return { tenantId, objectId, name: nameOf(claims['name']), roles: rolesOf(claims['roles']), country: countryOf(claims['ctry']) };
}

/** Entra names the audience by client id, or by one of the application's `api://…` addresses that end in it. */
function isForUs(audience: unknown, clientId: string): boolean {
  if (typeof audience !== 'string') return false;
  return audience === clientId || (audience.startsWith('api://') && audience.endsWith(`/${clientId}`));
}

function lowerCase(claim: unknown): string {
  return typeof claim === 'string' ? claim.toLowerCase() : '';
}

function scopesOf(claim: unknown): readonly string[] {
  return typeof claim === 'string' ? claim.split(' ') : [];
}

function nameOf(claim: unknown): string {
  if (typeof claim !== 'string') return '';
  const clean = claim.normalize('NFC').replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
  return [...clean].slice(0, NAME_LENGTH).join('').trim();
}

function rolesOf(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.filter((role) => typeof role === 'string').slice(0, 20) : [];
}

function countryOf(claim: unknown): string | null {
  const country = typeof claim === 'string' ? claim.toUpperCase() : '';
  return /^[A-Z]{2}$/.test(country) ? country : null;
}
