import { graphql } from '../../gql/index.ts';

// Each gives back all choices as they are now, whoever was first.
export const SaveTopic = graphql(`
  mutation SaveTopic($input: SaveTopicInput!) {
    result: saveTopic(input: $input) {
      __typename
      ... on ChoicesSaved {
        choices {
          ...Choice_all @unmask
        }
      }
      ... on ChoicesChangedElsewhere {
        choices {
          ...Choice_all @unmask
        }
      }
    }
  }
`);

export const SaveSite = graphql(`
  mutation SaveSite($input: SaveSiteInput!) {
    result: saveSite(input: $input) {
      __typename
      ... on ChoicesSaved {
        choices {
          ...Choice_all @unmask
        }
      }
      ... on ChoicesChangedElsewhere {
        choices {
          ...Choice_all @unmask
        }
      }
    }
  }
`);

export const AddLanguage = graphql(`
  mutation AddLanguage($input: AddLanguageInput!) {
    result: addLanguage(input: $input) {
      __typename
      ... on ChoicesSaved {
        choices {
          ...Choice_all @unmask
        }
      }
      ... on ChoicesChangedElsewhere {
        choices {
          ...Choice_all @unmask
        }
      }
    }
  }
`);

export const RetireChoice = graphql(`
  mutation RetireChoice($input: RetireChoiceInput!) {
    result: retireChoice(input: $input) {
      __typename
      ... on ChoicesSaved {
        choices {
          ...Choice_all @unmask
        }
      }
      ... on ChoicesChangedElsewhere {
        choices {
          ...Choice_all @unmask
        }
      }
    }
  }
`);

export const MergeChoice = graphql(`
  mutation MergeChoice($input: MergeChoiceInput!) {
    result: mergeChoice(input: $input) {
      __typename
      ... on ChoicesSaved {
        choices {
          ...Choice_all @unmask
        }
      }
      ... on ChoicesChangedElsewhere {
        choices {
          ...Choice_all @unmask
        }
      }
    }
  }
`);
