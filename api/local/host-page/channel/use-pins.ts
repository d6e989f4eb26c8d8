import { useCallback, useEffect, useState } from 'react';
import type { Pin, PinSettings } from '../../cloud/host-contract.ts';
import { loadPins, removePin, savePin } from '../state/local-api.ts';

export interface Pins {
  /** Null until they are known. */
  readonly pins: readonly Pin[] | null;
  /** The last time of asking came to nothing. */
  readonly failed: boolean;
  readonly reload: () => void;
  readonly put: (id: string, settings: PinSettings) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The tabs of the channel, which everybody shares: looked up again whenever the person comes back to this window. */
export function usePins(): Pins {
  const [pins, setPins] = useState<readonly Pin[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback((first: Promise<void>): Promise<void> =>
    first.then(loadPins).then(
      (found) => {
        setPins(found);
        setFailed(false);
      },
      () => { setFailed(true); },
    ), []);
  useEffect(() => {
    const look = (): void => { void load(Promise.resolve()); };
    look();
    window.addEventListener('focus', look);
    return () => { window.removeEventListener('focus', look); };
  }, [load]);
  return {
    pins,
    failed,
    reload: () => { void load(Promise.resolve()); },
    put: (id, settings) => load(savePin(id, settings)),
    remove: (id) => load(removePin(id)),
  };
}
