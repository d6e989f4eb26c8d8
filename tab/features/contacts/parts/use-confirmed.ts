import { useState } from 'react';

/** The state of a dialog that asks before something is done. */
export interface Confirmed {
  readonly open: boolean;
  /** It was tried and did not work: the dialog stays, with a sentence. */
  readonly failed: boolean;
  readonly ask: () => void;
  readonly close: () => void;
  readonly confirm: () => void;
}

/** @param act does it, and says whether that worked */
export function useConfirmed(act: () => Promise<boolean>): Confirmed {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const show = (opens: boolean): void => {
    setFailed(false);
    setOpen(opens);
  };
  const confirm = async (): Promise<void> => {
    setFailed(false);
    const worked = await act();
    setFailed(!worked);
    if (worked) setOpen(false);
  };
  return { open, failed, ask: () => { show(true); }, close: () => { show(false); }, confirm: () => { void confirm(); } };
}
