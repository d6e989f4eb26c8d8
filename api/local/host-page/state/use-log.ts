import { useCallback, useState } from 'react';
import type { Log } from '../teams/connection.ts';
import type { LogEntry } from '../teams/log.ts';

const mostKept = 300;

/** The newest messages between the host and the tab, newest first. */
export function useLog(): { entries: readonly LogEntry[]; log: Log; clear: () => void } {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const log = useCallback<Log>((entry) => {
    const at = new Date().toISOString();
    setEntries((known) => [{ ...entry, id: (known[0]?.id ?? 0) + 1, at }, ...known].slice(0, mostKept));
  }, []);
  return { entries, log, clear: () => { setEntries([]); } };
}
