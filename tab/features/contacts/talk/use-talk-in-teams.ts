import { useState } from 'react';
import { useHost } from '../../../app/host.ts';
import { useFindInTeams } from '../actions/use-find-in-teams.ts';

export type TalkKind = 'chat' | 'call';

/** What the dialog shows: what to know first, or whom to look for by hand. */
type Step = { readonly kind: 'told'; readonly failed: boolean } | { readonly kind: 'byHand'; readonly name: string };

/** Leads two people who know each other out of the tab, into a chat or a call of Teams. */
export function useTalkInTeams(requestId: string, onTalking: (kind: TalkKind) => void) {
  const host = useHost();
  const { run, busy } = useFindInTeams();
  const [step, setStep] = useState<Step | null>(null);
  const start = async (kind: TalkKind): Promise<void> => {
    setStep({ kind: 'told', failed: false });
    const outcome = await run({ input: { id: requestId } });
    if (outcome === null) return;
    if (outcome.kind !== 'done') {
      setStep({ kind: 'told', failed: true });
      return;
    }
    const { name, userPrincipalName } = outcome.data.findInTeams;
    try {
      if (userPrincipalName == null) throw new Error('Nobody says how to reach this person.');
      await (kind === 'chat' ? host.openChat(userPrincipalName) : host.startCall(userPrincipalName));
      setStep(null);
      onTalking(kind);
    } catch {
      setStep({ kind: 'byHand', name });
    }
  };
  return {
    step,
    busy,
    open: () => { setStep({ kind: 'told', failed: false }); },
    close: () => { setStep(null); },
    start: (kind: TalkKind) => { void start(kind); },
  };
}
