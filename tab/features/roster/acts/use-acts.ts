import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import type { RosterEntry } from '../data/roster.query.ts';
import type { Picked } from '../data/use-selection.ts';
import type { Act, ActResult, Step } from './act.ts';
import { resultLines } from './result-bar.tsx';
import { useRunAct } from './use-run-act.ts';

/** An act that waits for a yes, and for whom. */
interface Asked {
  readonly act: Act;
  readonly picked: readonly Picked[];
}

/** Acts on people of the roster: asked, run, told, and taken back. */
export function useActs(onChanged: (entries: readonly RosterEntry[]) => void) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<{ readonly result: ActResult; readonly undone: boolean } | null>(null);
  const { run, busy, done } = useRunAct();
  const announce = useAnnounce();
  const { t } = useTranslation('roster');
  const go = useCallback(
    async (steps: readonly Step[], undone: boolean) => {
      const result = await run(steps);
      if (result === null) return;
      setAsked(null);
      setTold({ result, undone });
      announce(resultLines(result, undone, t).join(' '));
      onChanged([...result.done, ...result.elsewhere, ...result.refused.map(({ entry }) => entry)]);
    },
    [run, announce, t, onChanged],
  );
  return {
    asked, told, busy, done,
    ask: (act: Act, picked: readonly Picked[]) => { setAsked({ act, picked }); },
    cancel: () => { setAsked(null); },
    confirm: (step: Step) => void go([step], false),
    undo: () => { if (told !== null) void go(told.result.undo, true); },
    close: () => { setTold(null); },
  };
}
