import { graphql } from '../../gql/index.ts';

export const ChoiceFragment = graphql(`
  fragment Choice_all on Choice {
    kind
    id
    version
    name
    names {
      language
      name
    }
    country
    timeZone
    people
    retired
    mergedIntoId
  }
`);
