import { graphql } from '../../../gql/index.ts';

export const AskAllyQuery = graphql(`
  query AskAlly($allyId: ID!) {
    ally(id: $allyId) {
      id
      name
      kindsOfHelp
      waysOfTalking
    }
    topics {
      id
      name
    }
    viewer {
      name
    }
    programme {
      ...WritingPromise_programme @unmask
    }
  }
`);
