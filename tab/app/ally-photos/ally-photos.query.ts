import { graphql } from '../../gql/index.ts';

export const allyPhotosQuery = graphql(`
  query AllyPhotos($ids: [ID!]!) {
    allyPhotos(ids: $ids) {
      id
      dataUri
    }
  }
`);
