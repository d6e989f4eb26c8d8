import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import { InvalidInput } from '../errors.ts';

/** One item of a Relay connection. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a Relay connection. */
export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Makes a page of items that were read in its order. */
export function pageOf<T>(
  edges: readonly Edge<T>[],
  more: { readonly next?: boolean; readonly previous?: boolean },
): Page<T> {
  return {
    edges,
    pageInfo: {
      hasNextPage: more.next ?? false,
      hasPreviousPage: more.previous ?? false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** @throws InvalidInput unless `size` is from 1 to the largest page */
export function checkPageSize(size: number, path: string, most = PAGE_SIZE_MOST): void {
  if (size < 1 || size > most) throw new InvalidInput([{ path, rule: 'outOfRange' }]);
}
