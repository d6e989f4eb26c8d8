import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const EndPause = graphql(`
  mutation EndPause {
    endPause {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Ends a pause before its time. */
export const useEndPause = () => useOperation(EndPause);
