import { graphql } from '../../../gql/index.ts';

/** The ally's cool-down, and what else of their own hours it changes, so that the screen of the hours tells the same. */
export const CoolDownFragment = graphql(`
  fragment CoolDown_availability on OwnAvailability {
    coolDownUntil
    limits {
      maxOpenConversations
      newPeopleAWeek
      coolDownHours
    }
    inDirectory {
      availability {
        status
        until
        nextAt
      }
      comingWindows {
        from
        until
      }
    }
  }
`);
