import { graphql } from '../../../gql/index.ts';

// The cache knows of no union who belongs to it: each mutation names the types itself.
export const MoveInRoster = graphql(`
  mutation MoveInRoster($input: MoveInRosterInput!) {
    outcomes: moveInRoster(input: $input) {
      __typename
      ... on RosterChanged {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterRefused {
        reason
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterChangedElsewhere {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterGone {
        id
      }
    }
  }
`);

export const RemindInRoster = graphql(`
  mutation RemindInRoster($input: RemindInRosterInput!) {
    outcomes: remindInRoster(input: $input) {
      __typename
      ... on RosterChanged {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterRefused {
        reason
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterChangedElsewhere {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterGone {
        id
      }
    }
  }
`);

export const SetTopicInRoster = graphql(`
  mutation SetTopicInRoster($input: RosterTopicInput!) {
    outcomes: setTopicInRoster(input: $input) {
      __typename
      ... on RosterChanged {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterRefused {
        reason
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterChangedElsewhere {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterGone {
        id
      }
    }
  }
`);

export const SetSiteInRoster = graphql(`
  mutation SetSiteInRoster($input: RosterSiteInput!) {
    outcomes: setSiteInRoster(input: $input) {
      __typename
      ... on RosterChanged {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterRefused {
        reason
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterChangedElsewhere {
        entry {
          ...RosterEntry_row @unmask
        }
      }
      ... on RosterGone {
        id
      }
    }
  }
`);
