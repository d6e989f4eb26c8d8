import { graphql } from '../../gql/index.ts';
import type { SettingsQuery as Data } from '../../gql/graphql.ts';

export const SettingsQuery = graphql(`
  query Settings {
    programmeSettings {
      version
      name
      coordinator {
        en
        de
      }
      replyWorkingDays
      workingWeek
      keptDaysAfterClosing
      keptDaysWithoutAnswer
      confidentialityLimits {
        en
        de
      }
      supportContacts {
        kind
        name
        phone
        link
        hours
        country
      }
      crisisLines {
        country
        shipped
        name
        phone
        text
        hours
      }
      smallestGroup
    }
  }
`);

export const ChangeProgramme = graphql(`
  mutation ChangeProgramme($input: ChangeProgrammeInput!) {
    changeProgramme(input: $input) {
      __typename
    }
  }
`);

export type Settings = Data['programmeSettings'];
