import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const StartCoolDown = graphql(`
  mutation StartCoolDown {
    startCoolDown {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** No new people from now on, for as long as the limits say. */
export const useStartCoolDown = () => useOperation(StartCoolDown);
