import type { Log } from '../teams/connection.ts';
import { createHostSide } from './host-side.ts';
import { PeoplePicker } from './PeoplePicker.tsx';
import { TabDialog } from './TabDialog.tsx';
import type { StageView } from './use-stage.ts';

/** What the tab asks the person for through Teams: people, or a dialog of its own. */
export function StageQuestions({ view, log }: { view: StageView; log: Log }) {
  const { stage, origin, peopleQuestion, dialogQuestion } = view;
  return (
    <>
      {peopleQuestion !== null && <PeoplePicker question={peopleQuestion} organisationName={stage.config.organisationName} />}
      {dialogQuestion !== null && (
        <TabDialog
          question={dialogQuestion} origin={origin} log={log}
          hostFor={(dialog) => createHostSide(stage, { frameContext: 'task', dialog })}
        />
      )}
    </>
  );
}
