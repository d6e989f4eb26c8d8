import { graphql } from '../../../gql/index.ts';

/** What asking needs to know besides who is asked. */
export const AskSeveralQuery = graphql(`
  query AskSeveral {
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

export const AskAllyQuery = graphql(`
  query AskAlly($allyId: ID!) {
    ally(id: $allyId) {
      id
      name
      kindsOfHelp
      languages
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
