import { graphql } from '../../../gql/index.ts';

/** What can be chosen, and where the viewer works. */
export const FindChoicesQuery = graphql(`
  query FindChoices {
    topics {
      id
      name
    }
    ...LeaveOutChoices @unmask
  }
`);

/** For somebody who writes to an ally of their own choice: asked only when they agree that others are asked. */
export const LeaveOutChoicesQuery = graphql(`
  query LeaveOutChoicesOnly {
    ...LeaveOutChoices @unmask
  }
`);

export const FindAlliesQuery = graphql(`
  query FindAllies($input: FindAlliesInput!) {
    findAllies(input: $input) {
      managerKnown
      allies {
        ally {
          id
          name
          department
          languages
          kindsOfHelp
          waysOfTalking
          site {
            name
          }
          availability {
            status
            nextAt
          }
        }
        sharedTopics {
          id
          name
        }
      }
    }
  }
`);

export const AlliesByNameQuery = graphql(`
  query AlliesByName($name: String!) {
    allies(filter: { name: $name }, first: 8) {
      edges {
        node {
          id
          name
          department
        }
      }
    }
  }
`);

export const ReplyDueIfAskedQuery = graphql(`
  query ReplyDueIfAsked($allyIds: [ID!]!) {
    replyDueIfAsked(allyIds: $allyIds)
  }
`);
