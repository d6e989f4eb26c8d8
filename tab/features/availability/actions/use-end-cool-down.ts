import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const EndCoolDown = graphql(`
  mutation EndCoolDown {
    endCoolDown {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Ends a cool-down before its time. */
export const useEndCoolDown = () => useOperation(EndCoolDown);
