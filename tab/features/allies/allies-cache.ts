import type { FieldPolicy, Reference, StoreObject } from '@apollo/client';

interface Edge {
  readonly node: Reference | StoreObject;
}

interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

/**
 * How the client's memory holds the directory: one growing list a filter. A page that follows is put behind what is
 * there, and whoever has moved in between does not stand there twice; every other answer is the whole list anew.
 */
export const alliesField: FieldPolicy<Page> = {
  keyArgs: ['filter'],
  merge(shown, page, { args, readField }) {
    if (shown === undefined || args?.['after'] == null) return page;
    const idOf = ({ node }: Edge): unknown => readField('id', node);
    const there = new Set(shown.edges.map(idOf));
    const { hasPreviousPage, startCursor } = shown.pageInfo;
    return {
      ...page,
      edges: [...shown.edges, ...page.edges.filter((edge) => !there.has(idOf(edge)))],
      pageInfo: { ...page.pageInfo, hasPreviousPage, startCursor },
    };
  },
};
