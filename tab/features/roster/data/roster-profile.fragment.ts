import { graphql } from '../../../gql/index.ts';

export const RosterProfileFragment = graphql(`
  fragment RosterProfile_all on RosterProfile {
    entry {
      ...RosterEntry_row @unmask
    }
    about
    canDo
    cannotDo
    kindsOfHelp
    waysOfTalking
    why
    hasHours
    remindedOn
  }
`);
