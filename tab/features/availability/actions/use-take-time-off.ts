import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const TakeTimeOff = graphql(`
  mutation TakeTimeOff($input: TimeOffInput!) {
    takeTimeOff(input: $input) {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Says days off in advance; the same days twice are one time off. */
export const useTakeTimeOff = () => useOperation(TakeTimeOff);
