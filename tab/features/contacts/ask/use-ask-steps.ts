import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useSendContactRequest } from '../actions/use-send-contact-request.ts';
import { askDraftFor, dropAskDraft, dropSent, keepAskDraft } from '../data/ask-draft.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { actOfSending } from './act-of-sending.ts';
import type { ActOfSending } from './act-of-sending.ts';
import { stepAfterSending } from './step-after-sending.ts';
import type { AskStep } from './ask-step.ts';
import { fittingValues, freshValues, inputOf } from './ask-values.ts';
import type { AskSetting } from './ask-values.ts';

interface AskSteps {
  readonly step: AskStep;
  readonly form: UseFormReturn<AskValues>;
  readonly hasDraft: boolean;
  readonly sending: boolean;
  readonly check: (values: AskValues) => void;
  readonly back: () => void;
  readonly send: () => void;
  readonly startAgain: () => void;
}

const UNKNOWN = { kind: 'unreachable' } as const;
const WRITE: AskStep = { name: 'write', returned: false, faults: [] };

/** Keeps what was typed and where the person is; sends it once. */
export function useAskSteps(setting: AskSetting): AskSteps {
  const allyId = setting.ally.id;
  const [draft, setDraft] = useState(() => askDraftFor(allyId));
  const form = useForm<AskValues>({ defaultValues: draft === null ? freshValues(setting) : fittingValues(draft, setting) });
  const [step, setStep] = useState<AskStep>(WRITE);
  const { run, busy } = useSendContactRequest();
  const act = useRef<ActOfSending | null>(null);
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => { keepAskDraft(allyId, values); } }),
    [form, allyId],
  );
  const send = async (): Promise<void> => {
    if (step.name !== 'check') return;
    const sending = actOfSending(act.current, step.values);
    act.current = sending;
    const answer = await run({ input: inputOf(step.values, setting.allyIds, sending.key) });
    if (answer === null) return;
    // An attempt that came too soon tells nothing about the one before it.
    const outcome = sending.mayHaveArrived && answer.kind === 'tooOften' ? UNKNOWN : answer;
    act.current = { ...sending, mayHaveArrived: outcome.kind === 'unreachable' };
    const next = stepAfterSending(outcome, step.values);
    if (next.name === 'sent') dropSent(allyId);
    if (next.name === 'sent' || next.name === 'notSent') act.current = null;
    setStep(next);
  };
  return {
    step,
    form,
    hasDraft: draft !== null && (draft.message !== '' || draft.naming !== ''),
    sending: busy,
    check: (values) => { setStep({ name: 'check', values, failure: null }); },
    back: () => { setStep({ name: 'write', returned: true, faults: [] }); },
    send: () => { void send(); },
    startAgain: () => {
      form.reset(freshValues(setting));
      dropAskDraft(allyId);
      setDraft(null);
    },
  };
}
