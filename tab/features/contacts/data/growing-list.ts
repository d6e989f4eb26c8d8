import type { FieldPolicy, Reference } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

interface Edge { readonly cursor?: string; readonly node?: Reference }
interface PageInfo {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
interface List { readonly edges: readonly Edge[]; readonly pageInfo: PageInfo }

const positionOf = (edges: readonly Edge[], edge: Edge | undefined): number =>
  edge?.node === undefined ? -1 : edges.findIndex(({ node }) => node?.__ref === edge.node?.__ref);

const without = (edges: readonly Edge[], others: readonly Edge[]): readonly Edge[] =>
  edges.filter((edge) => positionOf(others, edge) < 0);

/** A fresh first page in front of the pages that were loaded before, as far as the two meet. */
function refreshedFront(known: List, fresh: List): List {
  const met = positionOf(known.edges, fresh.edges.at(-1));
  if (met < 0 || !fresh.pageInfo.hasNextPage) return fresh;
  return {
    ...fresh,
    edges: [...fresh.edges, ...without(known.edges.slice(met + 1), fresh.edges)],
    pageInfo: { ...fresh.pageInfo, hasNextPage: known.pageInfo.hasNextPage, endCursor: known.pageInfo.endCursor },
  };
}

/** The same at the other end: a fresh last page behind the earlier pages that a reader scrolled up to. */
function refreshedEnd(known: List, fresh: List): List {
  const met = positionOf(known.edges, fresh.edges[0]);
  if (met < 0 || !fresh.pageInfo.hasPreviousPage) return fresh;
  return {
    ...fresh,
    edges: [...without(known.edges.slice(0, met), fresh.edges), ...fresh.edges],
    pageInfo: { ...fresh.pageInfo, hasPreviousPage: known.pageInfo.hasPreviousPage, startCursor: known.pageInfo.startCursor },
  };
}

/**
 * Relay pages that survive being asked for again: Apollo's own policy throws the loaded pages away when the first page
 * is refetched, which would move the list under a reader each time something changes.
 */
export function growingList(grows: 'forwards' | 'backwards'): FieldPolicy {
  const relay = relayStylePagination();
  const refreshed = grows === 'forwards' ? refreshedFront : refreshedEnd;
  return {
    ...relay,
    merge(known: List | undefined, fresh: List, options) {
      const turnsPage = options.args?.after != null || options.args?.before != null;
      if (!turnsPage && known !== undefined && fresh.edges.length > 0) return refreshed(known, fresh);
      if (typeof relay.merge !== 'function') return fresh;
      return relay.merge(known as never, fresh as never, options as never) as List;
    },
  };
}
