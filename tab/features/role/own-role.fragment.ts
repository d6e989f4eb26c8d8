import { graphql } from '../../gql/index.ts';

export const OwnRoleFragment = graphql(`
  fragment OwnRole_all on OwnRole {
    step
    stepDay
    acceptedCharter
    asksForCharter
    trainedUntil
    renewalDue
    charter {
      version
      publishedDay
      text
    }
    trainings {
      courseName
      required
      day
      expiresOn
    }
  }
`);
