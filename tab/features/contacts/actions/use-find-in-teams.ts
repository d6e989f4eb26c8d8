import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const FindInTeams = graphql(`
  mutation FindInTeams($input: MoveContactRequestInput!) {
    findInTeams(input: $input) {
      name
      userPrincipalName
    }
  }
`);

/** How the other one of a conversation is found in Teams: asked for only when somebody has said that they want that. */
export const useFindInTeams = () => useOperation(FindInTeams);
