import { graphql } from '../../gql/index.ts';

export const PinOptionsQuery = graphql(`
  query PinOptions {
    sites {
      id
      name
    }
    topics {
      id
      name
    }
  }
`);
