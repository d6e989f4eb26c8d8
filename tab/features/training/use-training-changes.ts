import { useCallback } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';
import { useOperation, type Operation } from '../../ui/use-operation.ts';
import { CoursesQuery } from './training.query.ts';

const RecordTraining = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) {
      __typename
      ... on TrainingRecorded {
        trainee {
          ...Trainee_all @unmask
        }
      }
      ... on TrainingAlreadyRecorded {
        trainee {
          ...Trainee_all @unmask
        }
      }
    }
  }
`);

const RemoveTrainingRecord = graphql(`
  mutation RemoveTrainingRecord($input: RemoveTrainingRecordInput!) {
    removeTrainingRecord(input: $input) {
      ...Trainee_all @unmask
    }
  }
`);

const SaveTrainingCourse = graphql(`
  mutation SaveTrainingCourse($input: SaveTrainingCourseInput!) {
    saveTrainingCourse(input: $input) {
      __typename
      ... on TrainingCourseSaved {
        courses {
          ...Course_all @unmask
        }
      }
      ... on TrainingCourseOutrun {
        courses {
          ...Course_all @unmask
        }
      }
    }
  }
`);

/** Afterwards whatever list is open is asked for anew: somebody may be due no more. */
function useTellingLists<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>): Operation<TData, TVariables> {
  const client = useApolloClient();
  const { run, ...rest } = useOperation(document);
  const runAndTell = useCallback(
    async (variables: TVariables): Promise<TData | null> => {
      const data = await run(variables);
      if (data !== null) await client.refetchQueries({ include: ['TrainingDue', 'Trainees'] }).catch(() => undefined);
      return data;
    },
    [client, run],
  );
  return { run: runAndTell, ...rest };
}

export const useRecordTraining = () => useTellingLists(RecordTraining);
export const useRemoveTrainingRecord = () => useTellingLists(RemoveTrainingRecord);

/** Adds or changes a course. The list is what the API says there is now, also where somebody else was first. */
export function useSaveCourse() {
  const client = useApolloClient();
  const { run, ...rest } = useTellingLists(SaveTrainingCourse);
  const save = useCallback(
    async (variables: Parameters<typeof run>[0]) => {
      const data = await run(variables);
      if (data !== null) client.writeQuery({ query: CoursesQuery, data: { __typename: 'Query', trainingCourses: data.saveTrainingCourse.courses } });
      return data;
    },
    [client, run],
  );
  return { run: save, ...rest };
}
