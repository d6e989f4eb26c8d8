import { createHash } from 'node:crypto';

/** What an entry says, and what its hash covers. */
export interface Chained {
  readonly position: number;
  readonly tenantId: string;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly act: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The hash before the first entry. */
export const START = '';

/** SHA-256 over an entry and the hash of the one before it: changing, moving or removing any of them shows in all that follow. */
export function hashOf(entry: Chained, previous: string): string {
  const { position, tenantId, at, actorId, actorName, act, subject, before, after } = entry;
  const covered = [previous, position, tenantId, at.toISOString(), actorId, actorName, act, subject, before, after];
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}
