import { useCallback, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { inputFaults } from '../../app/apollo/error-code.ts';
import type { ChangeProgrammeInput } from '../../gql/graphql.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { ChangeProgramme, SettingsQuery } from './settings.query.ts';

/** What came of saving. `elsewhere`: somebody else was first; what was typed is still there. */
export type Saved = 'saved' | 'elsewhere' | 'refused' | 'failed';

export interface Saving {
  readonly save: (changes: Omit<ChangeProgrammeInput, 'version'>) => void;
  readonly busy: boolean;
  readonly outcome: Saved | null;
  /** Paths of fields that were refused, without `input.` in front. */
  readonly faults: readonly string[];
}

/** Saves a part of the settings, unless somebody else changed them in between. */
export function useSave(version: number, onSaved: () => void): Saving {
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const work = useCallback(
    async (changes: Omit<ChangeProgrammeInput, 'version'>): Promise<Saved> => {
      setFaults([]);
      try {
        const { data } = await client.mutate({ mutation: ChangeProgramme, variables: { input: { version, ...changes } } });
        await client.query({ query: SettingsQuery, fetchPolicy: 'network-only' });
        return data?.changeProgramme.__typename === 'ProgrammeChanged' ? 'saved' : 'elsewhere';
      } catch (error) {
        const refused = inputFaults(error).map(({ path }) => path.replace(/^input\./, ''));
        setFaults(refused);
        return refused.length > 0 ? 'refused' : 'failed';
      }
    },
    [client, version],
  );
  const { run, busy } = useOneAtATime(work);
  const save = (changes: Omit<ChangeProgrammeInput, 'version'>): void => {
    setOutcome(null);
    void run(changes).then((came) => {
      if (came === null) return;
      setOutcome(came);
      if (came === 'saved') onSaved();
    });
  };
  return { save, busy, outcome, faults };
}
