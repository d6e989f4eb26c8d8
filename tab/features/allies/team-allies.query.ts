import { graphql } from '../../gql/index.ts';
import type { PinnedQuery as Answer } from '../../gql/graphql.ts';

/** What a channel shows: the same for every member. */
export const PinnedQuery = graphql(`
  query Pinned($choices: PinChoices!) {
    pin(choices: $choices) {
      allies {
        id
        name
        department
        languages
        waysOfTalking
        site {
          id
          name
        }
        topics {
          id
          name
        }
        availability {
          status
          until
          nextAt
          presence
        }
      }
      countries
      timeZone
    }
  }
`);

export type Pin = Answer['pin'];
