import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const CancelTimeOff = graphql(`
  mutation CancelTimeOff($input: TimeOffIdInput!) {
    cancelTimeOff(input: $input) {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Takes days off back. */
export const useCancelTimeOff = () => useOperation(CancelTimeOff);
