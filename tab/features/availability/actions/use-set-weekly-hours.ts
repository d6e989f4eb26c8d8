import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const SetWeeklyHours = graphql(`
  mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {
    setWeeklyHours(input: $input) {
      __typename
      ... on WeeklyHoursSet {
        availability {
          ...OwnAvailability_all @unmask
        }
      }
      ... on WeeklyHoursChangedElsewhere {
        availability {
          ...OwnAvailability_all @unmask
        }
      }
    }
  }
`);

/** Saves weekly hours, unless they were changed elsewhere since the version that is named was read. */
export const useSetWeeklyHours = () => useOperation(SetWeeklyHours);
