import { graphql } from '../../gql/index.ts';
import type { OwnRoleQuery as Answer } from '../../gql/graphql.ts';

export type OwnRole = Answer['ownRole'];

export const OwnRoleQuery = graphql(`
  query OwnRole {
    ownRole {
      ...OwnRole_all @unmask
    }
  }
`);

export const VolunteerChoicesQuery = graphql(`
  query VolunteerChoices {
    topics {
      id
      name
    }
    offeredLanguages
    sites {
      id
      name
    }
    ownPlace {
      department
      site {
        id
      }
    }
  }
`);

/** Whether something is asked of the viewer. */
export const RoleNewsQuery = graphql(`
  query RoleNews {
    ownRole {
      asksForCharter
      renewalDue
    }
  }
`);
