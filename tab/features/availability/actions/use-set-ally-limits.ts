import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const SetAllyLimits = graphql(`
  mutation SetAllyLimits($input: AllyLimitsInput!) {
    setAllyLimits(input: $input) {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Says how many people the ally can hold. */
export const useSetAllyLimits = () => useOperation(SetAllyLimits);
