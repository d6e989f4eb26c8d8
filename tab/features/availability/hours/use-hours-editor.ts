import { useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import type { OwnAvailability } from '../own-availability.query.ts';
import { usePreview, type Preview } from '../preview/use-preview.ts';
import type { DraftFault } from './draft-faults.ts';
import type { DraftInterval } from './draft.ts';
import type { HoursView } from './hours-toolbar.tsx';
import { useHoursDraft, type HoursInEditing } from './use-hours-draft.ts';
import { useSaveHours, type HoursSaving } from './use-save-hours.ts';

/** What is looked at in the editor. */
interface Place {
  readonly view: HoursView;
  readonly week: number;
  readonly selected: string | null;
  /** How often somebody was led to what is selected: then its fields take the focus. */
  readonly turn: number;
}

export interface HoursEditor {
  readonly hours: HoursInEditing;
  readonly saving: HoursSaving;
  readonly preview: Preview;
  /** By the rules, and by what the API said. */
  readonly faults: readonly DraftFault[];
  readonly place: Place;
  readonly onView: (view: HoursView) => void;
  readonly onWeek: (week: number) => void;
  readonly onSelect: (key: string | null) => void;
  readonly onLead: (interval: Pick<DraftInterval, 'key' | 'week'>) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
}

/**
 * Everything behind the editor of weekly hours.
 *
 * @param faultsBox takes the focus when there is something to put right before saving
 */
export function useHoursEditor(availability: OwnAvailability, faultsBox: RefObject<HTMLElement | null>): HoursEditor {
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const hours = useHoursDraft(availability);
  const saving = useSaveHours(hours, availability.version);
  const preview = usePreview(hours, availability.inDirectory);
  const faults = [...hours.faults, ...eachOnce([...saving.refused, ...preview.refused])];
  const [place, setPlace] = useState<Place>({ view: 'grid', week: 1, selected: null, turn: 0 });
  const step = (take: (() => void) | null, words: string): void => {
    if (take === null) return;
    take();
    announce(words);
  };
  return {
    hours, saving, preview, faults,
    onUndo: () => { step(hours.undo, t('toolbar.undone')); },
    onRedo: () => { step(hours.redo, t('toolbar.redone')); },
    place: { ...place, week: Math.min(place.week, hours.draft.weeks) },
    onView: (view) => { setPlace({ ...place, view, turn: 0 }); },
    onWeek: (week) => { setPlace({ ...place, week, selected: null, turn: 0 }); },
    onSelect: (selected) => { setPlace({ ...place, selected, turn: 0 }); },
    onLead: ({ key, week }) => { setPlace({ ...place, week, selected: key, turn: place.turn + 1 }); },
    onSave: () => {
      if (hours.faults.length === 0) saving.save();
      else {
        announce(t('fault.title'));
        faultsBox.current?.focus();
      }
    },
  };
}

function eachOnce(faults: readonly DraftFault[]): DraftFault[] {
  const byPlace = new Map(faults.map((fault) => [`${fault.field} ${'key' in fault ? fault.key : ''}`, fault]));
  return [...byPlace.values()];
}
