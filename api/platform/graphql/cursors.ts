import { timingSafeEqual } from 'node:crypto';
import { InvalidInput } from '../errors.ts';
import type { Tags } from '../sealing/tags.ts';

/** Opaque, signed page cursors. A cursor is good for the list (and its filter and viewer) that it was made for. */
export interface Cursors {
  sign(scope: readonly string[], position: unknown): string;
  /** @throws InvalidInput for a cursor that was tampered with or belongs to another list */
  read(scope: readonly string[], cursor: string, path: string): unknown;
}

export function createCursors(tags: Tags): Cursors {
  const signature = (scope: readonly string[], payload: string): string => tags.of('cursor', payload, ...scope);
  return {
    sign(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${signature(scope, payload)}`;
    },
    read(scope, cursor, path) {
      const [payload = ''] = cursor.split('.');
      const expected = Buffer.from(`${payload}.${signature(scope, payload)}`);
      const actual = Buffer.from(cursor);
      if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
        throw new InvalidInput([{ path, rule: 'invalid' }]);
      }
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown;
    },
  };
}
