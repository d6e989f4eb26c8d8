import { graphql } from '../../gql/index.ts';
import type { OwnAvailability_AllFragment } from '../../gql/graphql.ts';

export const OwnAvailabilityQuery = graphql(`
  query OwnAvailability {
    ownAvailability {
      ...OwnAvailability_all @unmask
    }
  }
`);

export type OwnAvailability = OwnAvailability_AllFragment;
