import { useState } from 'react';

interface Confirmed {
  readonly open: boolean;
  readonly failed: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onConfirm: () => void;
}

/**
 * The state of a dialog that asks before something is done.
 *
 * @param act does it, and says whether that worked; the dialog stays open with a sentence when it did not
 */
export function useConfirmed(act: () => Promise<boolean>): Confirmed {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const confirm = async (): Promise<void> => {
    setFailed(false);
    const worked = await act();
    setFailed(!worked);
    if (worked) setOpen(false);
  };
  return {
    open,
    failed,
    onOpenChange: (opens) => {
      setFailed(false);
      setOpen(opens);
    },
    onConfirm: () => { void confirm(); },
  };
}
