import { graphql } from '../../../gql/index.ts';
import { useOperation } from '../data/use-operation.ts';

const OfferReferral = graphql(`
  mutation OfferReferral($input: WriteMessageInput!) {
    offerReferral(input: $input) {
      __typename
      ... on MessageWritten {
        message {
          id
        }
      }
      ... on ContactRequestNotOpen {
        id
      }
    }
  }
`);

/** An ally suggests a service or a resource; repeating it with the same key suggests nothing twice. */
export const useOfferReferral = () => useOperation(OfferReferral);
