import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../../../ui/use-operation.ts';

const SetPublicHolidaysOff = graphql(`
  mutation SetPublicHolidaysOff($input: PublicHolidaysOffInput!) {
    setPublicHolidaysOff(input: $input) {
      ...OwnAvailability_all @unmask
    }
  }
`);

/** Makes public holidays days off, or days like any other. */
export const useSetPublicHolidaysOff = () => useOperation(SetPublicHolidaysOff);
