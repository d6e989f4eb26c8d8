import type { Pin } from './host-contract.ts';

/** The tabs that people added to the channel, kept in memory for as long as the stand-in runs. Who added one is not kept. */
export interface PinBoard {
  /** Oldest first. */
  all(): Pin[];
  /** A pin that is there already keeps its place. */
  put(pin: Pin): void;
  remove(id: string): void;
}

export function createPinBoard(): PinBoard {
  const pins = new Map<string, Pin>();
  return {
    all: () => [...pins.values()],
    put: (pin) => { pins.set(pin.id, pin); },
    remove: (id) => { pins.delete(id); },
  };
}
