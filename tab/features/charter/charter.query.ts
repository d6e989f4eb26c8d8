import { graphql } from '../../gql/index.ts';
import type { CharterVersionsQuery as Versions } from '../../gql/graphql.ts';

export type CharterVersion = Versions['charterVersions']['versions'][number];

export const CharterVersionsQuery = graphql(`
  query CharterVersions {
    charterVersions {
      ...CharterVersions_all @unmask
    }
  }
`);
