import { graphql } from '../../gql/index.ts';

export const TraineeRowFragment = graphql(`
  fragment TraineeRow_all on TraineeRow {
    id
    name
    step
    trainedUntil
    expired
  }
`);

export const TraineeFragment = graphql(`
  fragment Trainee_all on Trainee {
    id
    name
    step
    why
    hoursWish
    trainedUntil
    missing
    records {
      id
      courseName
      day
      expiresOn
      evidence
    }
  }
`);

export const CourseFragment = graphql(`
  fragment Course_all on TrainingCourse {
    id
    version
    name
    names {
      language
      name
    }
    validMonths
    required
    retired
  }
`);
