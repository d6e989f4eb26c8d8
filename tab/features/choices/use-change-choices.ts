import { useCallback, useState } from 'react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { SaveTopicMutation } from '../../gql/graphql.ts';
import { inputFaults } from '../../app/apollo/error-code.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { ChoicesQuery, type Choice } from './choices.query.ts';

/** Why nothing was changed. `taken`: another one is called so; `refused`: something else cannot be. */
export type NotChanged = 'elsewhere' | 'taken' | 'refused' | 'failed';

/** What other screens have chosen from so far: it may be another list now. */
const STALE = ['topics', 'sites', 'rosterSites', 'offeredLanguages', 'directoryFacets', 'rosterFacets'];

export interface ChangeChoices<TVariables> {
  /**
   * Resolves to whether it was done; null while the same is under way.
   *
   * @param isThere whether something new is among these: then it was saved before, and only the answer was lost
   */
  readonly run: (variables: TVariables, isThere?: (choices: readonly Choice[]) => boolean) => Promise<boolean | null>;
  readonly busy: boolean;
  readonly notChanged: NotChanged | null;
}

/** Changes what people choose from. The list is what the API says there is now, also where somebody else was first. */
export function useChangeChoices<TVariables extends OperationVariables>(document: TypedDocumentNode<{ result: SaveTopicMutation['result'] }, TVariables>): ChangeChoices<TVariables> {
  const client = useApolloClient();
  const [notChanged, setNotChanged] = useState<NotChanged | null>(null);
  const work = useCallback(
    async (variables: TVariables, isThere?: (choices: readonly Choice[]) => boolean): Promise<boolean> => {
      setNotChanged(null);
      try {
        const { data } = await client.mutate({ mutation: document, variables });
        if (!data) throw new Error('The API answered without data.');
        client.writeQuery({ query: ChoicesQuery, data: { __typename: 'Query', choices: data.result.choices } });
        for (const fieldName of STALE) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
        if (data.result.__typename === 'ChoicesSaved' || isThere?.(data.result.choices) === true) return true;
        setNotChanged('elsewhere');
      } catch (error) {
        const [fault] = inputFaults(error);
        setNotChanged(fault === undefined ? 'failed' : fault.rule === 'taken' ? 'taken' : 'refused');
      }
      return false;
    },
    [client, document],
  );
  return { ...useOneAtATime(work), notChanged };
}
