import { graphql } from '../../../gql/index.ts';

export const RequestContentFragment = graphql(`
  fragment RequestContent_content on ContactRequestContent {
    colleagueName
    kindOfHelp
    message
    sentAt
    topics {
      id
      name
    }
    wayOfTalking
  }
`);
