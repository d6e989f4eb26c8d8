import { graphql } from '../../../gql/index.ts';

export const CoolDownQuery = graphql(`
  query CoolDown {
    ownAvailability {
      ...CoolDown_availability @unmask
    }
  }
`);
