import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const Pause = graphql(`
  mutation Pause($input: PauseInput!) {
    pause(input: $input) {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Pauses, without a reason; the pause ends by itself. */
export const usePause = () => useOperation(Pause);
