import { graphql } from '../../gql/index.ts';
import type { AllyQuery } from '../../gql/graphql.ts';

export const allyQuery = graphql(`
  query Ally($id: ID!) {
    ally(id: $id) {
      id
      name
      about
      canDo
      cannotDo
      department
      languages
      kindsOfHelp
      waysOfTalking
      trainedUntil
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
      comingWindows {
        from
        until
      }
    }
  }
`);

/** An ally as their own page shows them. */
export type ProfiledAlly = AllyQuery['ally'];
