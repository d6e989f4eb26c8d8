import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const StartCoolDownAfterClosing = graphql(`
  mutation StartCoolDownAfterClosing {
    startCoolDown {
      ...CoolDown_availability @unmask
    }
  }
`);

/** No new people from now on, for as long as the ally's limits say. */
export const useStartCoolDown = () => useOperation(StartCoolDownAfterClosing);
