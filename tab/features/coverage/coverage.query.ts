import { graphql } from '../../gql/index.ts';
import type { CoverageQuery as Data } from '../../gql/graphql.ts';

export const CoverageQuery = graphql(`
  query Coverage($by: CoverageBy!, $filter: CoverageFilter) {
    coverage(by: $by, filter: $filter) {
      rows {
        key
        name
        allies
        counts
        gaps {
          weekday
          fromHour
          untilHour
        }
      }
      workingWeek
      concentrations {
        by
        key
        name
        allies
      }
      sites {
        id
        name
      }
      departments
      languages
    }
  }
`);

export const CoverageWithQuery = graphql(`
  query CoverageWith($input: OneMoreInput!) {
    coverageWith(input: $input) {
      forSite {
        weekday
        fromHour
        untilHour
      }
      forLanguage {
        weekday
        fromHour
        untilHour
      }
      alliesAtSite
      alliesWithLanguage
    }
  }
`);

export type Coverage = Data['coverage'];
export type CoverageRow = Coverage['rows'][number];
