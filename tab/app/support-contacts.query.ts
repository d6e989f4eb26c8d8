import { graphql } from '../gql/index.ts';

export const SupportContactsQuery = graphql(`
  query SupportContacts {
    programme {
      supportContacts {
        kind
        name
        phone
        link
        hours
        country
      }
      crisisLines {
        country
        shipped
        name
        phone
        text
        hours
      }
    }
  }
`);
