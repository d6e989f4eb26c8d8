import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const EndCoolDownAfterClosing = graphql(`
  mutation EndCoolDownAfterClosing {
    endCoolDown {
      ...CoolDown_availability @unmask
    }
  }
`);

/** Takes a cool-down back. */
export const useEndCoolDown = () => useOperation(EndCoolDownAfterClosing);
