import { graphql } from '../../../gql/index.ts';
import type { RosterEntryQuery, RosterQuery as RosterAnswer } from '../../../gql/graphql.ts';

export const RosterQuery = graphql(`
  query Roster($first: Int!, $after: String, $skip: Int!, $filter: RosterFilter!, $order: RosterOrderInput!) {
    rosterPage(first: $first, after: $after, skip: $skip, filter: $filter, order: $order) {
      totalCount
      edges {
        node {
          ...RosterEntry_row @unmask
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

export const RosterFacetsQuery = graphql(`
  query RosterFacets($filter: RosterFilter!) {
    rosterFacets(filter: $filter) {
      steps {
        value
        name
        count
      }
      training {
        value
        name
        count
      }
      departments {
        value
        name
        count
      }
      siteIds {
        value
        name
        count
      }
      languages {
        value
        name
        count
      }
      topicIds {
        value
        name
        count
      }
    }
  }
`);

export const RosterKeysQuery = graphql(`
  query RosterKeys($filter: RosterFilter!) {
    rosterKeys(filter: $filter) {
      id
      version
      step
      siteId
    }
  }
`);

export const RosterChoicesQuery = graphql(`
  query RosterChoices {
    offeredLanguages
    rosterSites {
      id
      name
    }
    topics {
      id
      name
    }
  }
`);

export const RosterProfileQuery = graphql(`
  query RosterEntry($id: ID!) {
    rosterEntry(id: $id) {
      ...RosterProfile_all @unmask
    }
  }
`);

export type RosterPage = RosterAnswer['rosterPage'];
export type RosterEntry = RosterPage['edges'][number]['node'];
export type RosterProfile = RosterEntryQuery['rosterEntry'];
