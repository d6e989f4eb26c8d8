import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { keepHours, keptHours, onHoursKept, type KeptHours } from '../data/kept-hours.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { draftFaults, type DraftFault } from './draft-faults.ts';
import { draftOf, sameHours, type HoursDraft } from './draft.ts';
import { changed, historyOf, redone, undone } from './history.ts';

export type ChangeHours = (edit: (draft: HoursDraft) => HoursDraft, kind?: string) => void;

export interface HoursInEditing {
  readonly draft: HoursDraft;
  /** What the rules say about it, without asking the API. */
  readonly faults: readonly DraftFault[];
  /** There is something to save. */
  readonly dirty: boolean;
  /** Of the hours that the draft was made from. */
  readonly version: number;
  /** @param kind changes of one kind in a row are taken back together */
  readonly change: ChangeHours;
  /** Null where there is nothing to take back, or to bring back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Back to what is saved; can be undone like any other change. */
  readonly discard: () => void;
  /** Gives up this draft for what was saved elsewhere; can be undone too. */
  readonly takeSaved: () => void;
}

/** Keeps weekly hours while somebody edits them, also while they look at other screens. */
export function useHoursDraft({ version, weeklyHours }: Pick<OwnAvailability, 'version' | 'weeklyHours'>): HoursInEditing {
  const kept = useSyncExternalStore(onHoursKept, keptHours);
  const saved = useMemo(() => madeFrom(version, draftOf(weeklyHours)), [version, weeklyHours]);
  const hours = goingOn(kept, saved);
  const { past, present, future } = hours.history;
  const step = useCallback(
    (next: (hours: KeptHours) => Partial<KeptHours>) => {
      // What was kept a moment ago counts, not what was last drawn: two changes may come at once.
      const now = goingOn(keptHours(), saved);
      keepHours({ ...now, ...next(now) });
    },
    [saved],
  );
  const change = useCallback<ChangeHours>(
    (edit, kind) => {
      step(({ history }) => ({ history: changed(history, edit(history.present), kind) }));
    },
    [step],
  );
  return {
    draft: present,
    faults: draftFaults(present),
    dirty: isDirty(hours),
    version: hours.version,
    change,
    undo: past.length === 0 ? null : () => { step(({ history }) => ({ history: undone(history) })); },
    redo: future.length === 0 ? null : () => { step(({ history }) => ({ history: redone(history) })); },
    discard: () => { step(({ history, base }) => ({ history: changed(history, base) })); },
    takeSaved: () => { step(({ history }) => ({ ...saved, history: changed(history, saved.base) })); },
  };
}

/** Hours that were sent have arrived. What was changed since goes on from there. */
export function hoursArrived(sent: HoursDraft, { version, weeklyHours }: Pick<OwnAvailability, 'version' | 'weeklyHours'>): void {
  const now = keptHours();
  // Dropped meanwhile by hiding the screen: nothing of it comes back.
  if (now === null) return;
  const base = draftOf(weeklyHours);
  const asSent = sameHours(base, sent) ? sent : base;
  const { history } = now;
  keepHours({ base: asSent, version, history: history.present === sent ? { ...history, present: asSent, kind: null } : history });
}

function madeFrom(version: number, base: HoursDraft): KeptHours {
  return { history: historyOf(base), base, version };
}

/** What was kept, unless it says nothing of its own and the API has something newer. */
function goingOn(kept: KeptHours | null, saved: KeptHours): KeptHours {
  if (kept === null || (kept.version !== saved.version && !isDirty(kept))) return saved;
  return kept;
}

const isDirty = ({ history, base }: KeptHours): boolean => !sameHours(history.present, base);
