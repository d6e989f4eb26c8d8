import { useRef } from 'react';
import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Panel } from '../../../ui/panel.tsx';
import { HoursForm } from '../form/hours-form.tsx';
import { IntervalRow } from '../form/interval-row.tsx';
import { HoursGrid } from '../grid/hours-grid.tsx';
import type { OwnAvailability } from '../own-availability.query.ts';
import { HoursPreview } from '../preview/hours-preview.tsx';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { withChanged, withRemoved } from './draft-edits.ts';
import { FaultList } from './fault-list.tsx';
import { HoursSettings } from './hours-settings.tsx';
import { HoursToolbar } from './hours-toolbar.tsx';
import { SaveBar } from './save-bar.tsx';
import { useHoursEditor, type HoursEditor } from './use-hours-editor.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 300px',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 999px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  editor: { rowGap: tokens.spacingVerticalL },
  part: { minWidth: 0 },
  // Below the header, which has two rows in some languages.
  beside: { '@media (min-width: 1000px)': { position: 'sticky', insetBlockStart: '120px' } },
});

/** The weekly hours, and beside them what the directory will say. */
export function WeeklyHours({ availability }: { availability: OwnAvailability }): ReactElement {
  const styles = useStyles();
  const editorBox = useRef<HTMLDivElement>(null);
  const faultsBox = useRef<HTMLDivElement>(null);
  const editor = useHoursEditor(availability, faultsBox);
  useUndoKeys(editorBox, editor);
  const { hours, saving, preview, faults, place } = editor;
  return (
    <div className={styles.sides}>
      <div ref={editorBox} className={styles.part}>
        <Panel className={styles.editor}>
          <HoursSettings hours={hours} faults={faults} />
          <HoursToolbar
            hours={hours}
            week={place.week}
            view={place.view}
            onView={editor.onView}
            onWeek={editor.onWeek}
            onUndo={editor.onUndo}
            onRedo={editor.onRedo}
          />
          {place.view === 'grid' ? <DrawnHours editor={editor} /> : <WrittenHours editor={editor} />}
          <FaultList draft={hours.draft} faults={faults} boxRef={faultsBox} onShow={editor.onLead} />
          {saving.changedElsewhere && <ChangedElsewhere onKeepMine={saving.keepMine} onTakeOther={hours.takeSaved} />}
          <SaveBar hours={hours} saving={saving} onSave={editor.onSave} />
        </Panel>
      </div>
      <div className={styles.beside}>
        <HoursPreview preview={preview} faulty={hours.faults.length > 0} />
      </div>
    </div>
  );
}

function WrittenHours({ editor: { hours, faults, place, onLead } }: { editor: HoursEditor }): ReactElement {
  return (
    <HoursForm
      hours={hours}
      faults={faults}
      week={place.week}
      led={{ key: place.selected, turn: place.turn }}
      onLead={(key) => { onLead({ key, week: place.week }); }}
    />
  );
}

function DrawnHours({ editor: { hours, faults, place, onSelect } }: { editor: HoursEditor }): ReactElement {
  const { draft, change } = hours;
  const faulty = new Set(faults.flatMap((fault) => ('key' in fault ? [fault.key] : [])));
  const chosen = draft.intervals.find(({ key }) => key === place.selected);
  return (
    <>
      <HoursGrid draft={draft} week={place.week} selected={place.selected} faulty={faulty} change={change} onSelect={onSelect} />
      {chosen !== undefined && (
        <IntervalRow
          key={chosen.key}
          interval={chosen}
          faults={faults.filter((fault) => 'key' in fault && fault.key === chosen.key)}
          focused={place.turn}
          onChange={(changed, kind) => { change((now) => withChanged(now, chosen.key, changed), kind); }}
          onRemove={() => { change((now) => withRemoved(now, chosen.key)); onSelect(null); }}
        />
      )}
    </>
  );
}
