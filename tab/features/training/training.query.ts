import { graphql } from '../../gql/index.ts';
import type { CoursesQuery as Courses, TraineeQuery as OneTrainee, TrainingDueQuery as Due } from '../../gql/graphql.ts';

export type Course = Courses['trainingCourses'][number];
export type Trainee = OneTrainee['trainee'];
export type TraineeRow = Due['trainingDue']['edges'][number]['node'];

export const TrainingDueQuery = graphql(`
  query TrainingDue($first: Int!, $after: String) {
    trainingDue(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...TraineeRow_all @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TraineesQuery = graphql(`
  query Trainees($name: String!, $first: Int!, $after: String) {
    trainees(name: $name, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...TraineeRow_all @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TraineeQuery = graphql(`
  query Trainee($id: ID!) {
    trainee(id: $id) {
      ...Trainee_all @unmask
    }
  }
`);

export const CoursesQuery = graphql(`
  query Courses {
    trainingCourses {
      ...Course_all @unmask
    }
  }
`);
