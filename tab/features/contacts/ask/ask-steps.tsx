import type { ReactElement, ReactNode } from 'react';
import type { WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { AskForm } from './ask-form.tsx';
import type { AskSetting } from './ask-values.ts';
import { NotSent } from './not-sent.tsx';
import { PreviewStep } from './preview-step.tsx';
import { SentStep } from './sent-step.tsx';
import { useAskSteps } from './use-ask-steps.ts';
import { WriteHeading } from './write-heading.tsx';

interface AskStepsProps {
  setting: AskSetting;
  programme: WritingPromise_ProgrammeFragment;
  safety: ReactNode;
}

/** Write, check, sent: the steps of asking one ally. */
export function AskSteps({ setting, programme, safety }: AskStepsProps): ReactElement {
  const { step, form, hasDraft, ...moves } = useAskSteps(setting);
  switch (step.name) {
    case 'write':
      return (
        <ReadingColumn>
          <WriteHeading ally={setting.ally} returned={step.returned} onStartAgain={hasDraft ? moves.startAgain : null} />
          <AskForm form={form} setting={setting} programme={programme} faults={step.faults} onCheck={moves.check} safety={safety} />
        </ReadingColumn>
      );
    case 'check':
      return <PreviewStep setting={setting} values={step.values} sending={moves.sending} failure={step.failure} onBack={moves.back} onSend={moves.send} />;
    case 'notSent':
      return <NotSent result={step.result} ally={setting.ally} values={step.values} onBack={moves.back} />;
    case 'sent':
      return <SentStep request={step.request} />;
  }
}
