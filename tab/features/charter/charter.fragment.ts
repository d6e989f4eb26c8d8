import { graphql } from '../../gql/index.ts';

export const CharterVersionsFragment = graphql(`
  fragment CharterVersions_all on CharterVersions {
    allies
    versions {
      version
      publishedDay
      acceptedBy
      texts {
        language
        text
      }
    }
  }
`);
