import { graphql } from '../../gql/index.ts';
import type { LastRosterImportQuery as LastAnswer, RosterImportProblemsQuery as ProblemsAnswer } from '../../gql/graphql.ts';

export const LastRosterImportQuery = graphql(`
  query LastRosterImport {
    lastRosterImport {
      ...RosterImport_all @unmask
    }
  }
`);

export const RosterImportProblemsQuery = graphql(`
  query RosterImportProblems($id: ID!, $first: Int!, $after: String) {
    rosterImportProblems(id: $id, first: $first, after: $after) {
      edges {
        cursor
        node {
          line
          column
          kind
          accepted
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const BeginRosterImport = graphql(`
  mutation BeginRosterImport($input: BeginRosterImportInput!) {
    beginRosterImport(input: $input) {
      ...RosterImport_all @unmask
    }
  }
`);

export const AddRosterImportPart = graphql(`
  mutation AddRosterImportPart($input: AddRosterImportPartInput!) {
    addRosterImportPart(input: $input) {
      id
    }
  }
`);

export const CheckRosterImport = graphql(`
  mutation CheckRosterImport($input: RosterImportInput!) {
    checkRosterImport(input: $input) {
      ...RosterImport_all @unmask
    }
  }
`);

export const ImportRoster = graphql(`
  mutation ImportRoster($input: RosterImportInput!) {
    importRoster(input: $input) {
      __typename
      ... on RosterImported {
        rosterImport {
          ...RosterImport_all @unmask
        }
      }
      ... on RosterChangedMeanwhile {
        rosterImport {
          ...RosterImport_all @unmask
        }
      }
    }
  }
`);

export type RosterImport = NonNullable<LastAnswer['lastRosterImport']>;
export type RosterImportProblem = ProblemsAnswer['rosterImportProblems']['edges'][number]['node'];
