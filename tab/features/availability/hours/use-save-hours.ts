import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useSetWeeklyHours } from '../actions/use-set-weekly-hours.ts';
import type { Failure } from '../../../ui/use-operation.ts';
import { refusedFaults, type DraftFault } from './draft-faults.ts';
import { inputOf, type HoursDraft } from './draft.ts';
import { hoursArrived, type HoursInEditing } from './use-hours-draft.ts';

export interface HoursSaving {
  readonly busy: boolean;
  /** What is on the screen is what was saved last. */
  readonly saved: boolean;
  /** Why it was not saved, as long as that still holds. */
  readonly failure: Failure | null;
  /** What the API did not take of the draft as it stands. */
  readonly refused: readonly DraftFault[];
  readonly changedElsewhere: boolean;
  /** Saves on top of whatever is saved now. */
  readonly keepMine: () => void;
  readonly save: () => void;
}

/** Saves hours, once at a time, and says what came of it. */
export function useSaveHours({ draft, dirty, version }: HoursInEditing, newest: number): HoursSaving {
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const { run, busy, failure } = useSetWeeklyHours();
  const [sent, setSent] = useState<HoursDraft | null>(null);
  const [arrived, setArrived] = useState<HoursDraft | null>(null);
  const saveOn = async (basis: number): Promise<void> => {
    setSent(draft);
    setArrived(null);
    const answer = (await run({ input: { ...inputOf(draft), version: basis } }))?.setWeeklyHours;
    switch (answer?.__typename) {
      case 'WeeklyHoursSet':
        hoursArrived(draft, answer.availability);
        setArrived(draft);
        announce(t('save.saved'));
        return;
      case 'WeeklyHoursChangedElsewhere':
        announce(t('elsewhere.title'));
        return;
      case undefined:
    }
  };
  const asSent = sent === draft;
  return {
    busy,
    saved: arrived !== null && !dirty,
    // Fields that were refused may be right by now.
    failure: failure?.code === 'BAD_USER_INPUT' && !asSent ? null : failure,
    refused: asSent && failure !== null ? refusedFaults(draft, failure.faults) : [],
    changedElsewhere: dirty && !busy && newest !== version,
    keepMine: () => { void saveOn(newest); },
    save: () => { void saveOn(version); },
  };
}
