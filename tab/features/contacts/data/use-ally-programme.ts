import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/index.ts';
import type { AllyProgrammeQuery as AllyProgramme } from '../../../gql/graphql.ts';

const AllyProgrammeQuery = graphql(`
  query AllyProgramme {
    programme {
      confidentialityLimits
      coordinator
    }
  }
`);

/** What the organisation tells its allies; undefined until it is known. */
export function useAllyProgramme(): AllyProgramme['programme'] | undefined {
  return useQuery(AllyProgrammeQuery).data?.programme;
}
