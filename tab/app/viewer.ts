import { createContext, useContext } from 'react';
import { graphql } from '../gql/index.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      isAlly
      isAdmin
      country
    }
  }
`);

export type Viewer = Pick<ViewerQuery['viewer'], 'name' | 'isAlly' | 'isAdmin' | 'country'>;

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is looking; null until the API has answered. */
export function useViewer(): Viewer | null {
  return useContext(ViewerContext);
}
