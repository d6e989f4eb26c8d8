import { useCallback, useState } from 'react';
import type { RosterEntry } from './roster.query.ts';
import type { RosterKeysQuery } from '../../../gql/graphql.ts';

/** Somebody who is chosen, as they were seen last. */
export type Picked = RosterKeysQuery['rosterKeys'][number];

export interface Selection {
  readonly picked: ReadonlyMap<string, Picked>;
  readonly toggle: (entry: RosterEntry, isOn: boolean) => void;
  readonly set: (all: readonly Picked[]) => void;
  /** Takes over people as they are now; whoever is not chosen stays so. */
  readonly follow: (entries: readonly RosterEntry[]) => void;
  readonly clear: () => void;
}

export const pickedFrom = ({ id, version, step, site }: RosterEntry): Picked => ({ __typename: 'RosterKey', id, version, step, siteId: site.id });

const byId = (all: readonly Picked[]): Map<string, Picked> => new Map(all.map((one) => [one.id, one]));

/** Who is chosen for an act, on whatever part of the list they stand. */
export function useSelection(): Selection {
  const [picked, setPicked] = useState<ReadonlyMap<string, Picked>>(new Map());
  const toggle = useCallback((entry: RosterEntry, isOn: boolean) => {
    setPicked((before) => {
      const after = new Map(before);
      if (isOn) after.set(entry.id, pickedFrom(entry));
      else after.delete(entry.id);
      return after;
    });
  }, []);
  const set = useCallback((all: readonly Picked[]) => {
    setPicked(byId(all));
  }, []);
  const follow = useCallback((entries: readonly RosterEntry[]) => {
    setPicked((before) => {
      const after = new Map(before);
      for (const entry of entries) if (after.has(entry.id)) after.set(entry.id, pickedFrom(entry));
      return after;
    });
  }, []);
  const clear = useCallback(() => {
    setPicked(new Map());
  }, []);
  return { picked, toggle, set, follow, clear };
}
