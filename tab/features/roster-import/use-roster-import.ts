import { useCallback, useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { IMPORT_BYTES_MOST, IMPORT_PART_BYTES } from '../../../shared/limits.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { readPart } from './read-part.ts';
import { AddRosterImportPart, BeginRosterImport, CheckRosterImport, ImportRoster, LastRosterImportQuery } from './roster-import.query.ts';
import type { RosterImport } from './roster-import.query.ts';

/** What is under way. */
export type ImportWork = 'sending' | 'checking' | 'importing';

/** What did not come about, and can be tried again. */
export type ImportFault = 'tooLarge' | 'sending' | 'checking' | 'importing' | 'changed';

export interface RosterImporting {
  /** How the last file stands; undefined while that is not known. */
  readonly last: RosterImport | null | undefined;
  readonly unknown: boolean;
  readonly work: ImportWork | null;
  /** From 0 to 1; null where nobody can tell. */
  readonly progress: number | null;
  readonly fault: ImportFault | null;
  /** How often something has come to its end since the screen was opened. */
  readonly finished: number;
  readonly look: () => void;
  /** Sends a file and lets it be checked. */
  readonly bring: (file: File) => Promise<unknown>;
  readonly check: () => Promise<unknown>;
  readonly apply: () => Promise<unknown>;
}

/** Milliseconds between two looks at how far a check or an import is. */
const LOOK = 1_000;

/** Brings a file to the API in parts and has it checked and imported. The API knows how it stands: nothing is lost by a reload. */
export function useRosterImport(): RosterImporting {
  const [sent, setSent] = useState(0);
  const { run, work, fault, finished, setFault } = useImportWork();
  const asked = useQuery(LastRosterImportQuery, { fetchPolicy: 'network-only', pollInterval: work === 'checking' || work === 'importing' ? LOOK : 0 });
  const { refetch } = asked;
  const last = asked.data?.lastRosterImport;
  const id = last?.id ?? '';
  const steps = useSteps(setSent);
  const bring = async (file: File): Promise<unknown> => {
    if (file.size > IMPORT_BYTES_MOST) {
      setFault('tooLarge');
      return null;
    }
    let begun = '';
    return run([['sending', async () => {
      begun = await steps.send(file);
      return null;
    }], ['checking', () => steps.check(begun)]]);
  };
  return {
    last, work, finished, bring,
    fault: fault !== null && settles(fault, last) ? null : fault,
    unknown: asked.error !== undefined && last === undefined,
    progress: work === 'sending' ? sent : percentOf(last),
    look: () => void refetch(),
    check: () => run([['checking', () => steps.check(id)]]),
    apply: () => run([['importing', () => steps.apply(id)]]),
  };
}

type Todo = readonly (readonly [ImportWork, () => Promise<ImportFault | null>])[];

/** Does one thing after another until one does not come about. */
function useImportWork() {
  const client = useApolloClient();
  const [work, setWork] = useState<ImportWork | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [finished, setFinished] = useState(0);
  const { run } = useOneAtATime(
    useCallback(
      async (todo: Todo) => {
        setFault(null);
        for (const [step, act] of todo) {
          setWork(step);
          const failed = await act().catch((): ImportFault => step);
          if (failed === null) continue;
          setFault(failed);
          break;
        }
        // The answer may have been lost after all was done: the API says how it stands.
        await client.refetchQueries({ include: [LastRosterImportQuery] }).catch(() => null);
        setWork(null);
        setFinished((before) => before + 1);
      },
      [client],
    ),
  );
  return { run, work, fault, finished, setFault };
}

/** Whether what was interrupted came about after all. */
function settles(fault: ImportFault, last: RosterImport | null | undefined): boolean {
  if (fault === 'importing') return last?.state === 'DONE';
  return fault === 'checking' && (last?.state === 'CHECKED' || last?.state === 'REFUSED');
}

function percentOf(last: RosterImport | null | undefined): number | null {
  return last?.percent == null ? null : last.percent / 100;
}

/** The calls of the API, one after another. */
function useSteps(onSent: (share: number) => void) {
  const client = useApolloClient();
  const send = useCallback(
    async (file: File): Promise<string> => {
      onSent(0);
      const { data } = await client.mutate({ mutation: BeginRosterImport, variables: { input: { size: file.size } } });
      const id = data?.beginRosterImport.id ?? '';
      for (let part = 0; part * IMPORT_PART_BYTES < file.size; part += 1) {
        const content = await readPart(file, part * IMPORT_PART_BYTES, (part + 1) * IMPORT_PART_BYTES);
        await client.mutate({ mutation: AddRosterImportPart, variables: { input: { id, part, content } } });
        onSent(Math.min(1, ((part + 1) * IMPORT_PART_BYTES) / file.size));
      }
      return id;
    },
    [client, onSent],
  );
  const check = useCallback(
    async (id: string): Promise<null> => {
      await client.mutate({ mutation: CheckRosterImport, variables: { input: { id } } });
      return null;
    },
    [client],
  );
  const apply = useCallback(
    async (id: string): Promise<ImportFault | null> => {
      const { data } = await client.mutate({ mutation: ImportRoster, variables: { input: { id } } });
      return data?.importRoster.__typename === 'RosterImported' ? null : 'changed';
    },
    [client],
  );
  return { send, check, apply };
}
