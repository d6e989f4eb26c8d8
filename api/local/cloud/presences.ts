import type { TeamsPresence } from '../../platform/graph/presence-words.ts';
import { createGraphFaults, type GraphFaults } from './graph-faults.ts';

/** How everybody is in Teams, kept in memory for as long as the stand-in runs. */
export interface Presences {
  /** What asking for presence is to do wrong; it has nothing to do with the faults of notices. */
  readonly faults: GraphFaults;
  set(objectId: string, presence: TeamsPresence): void;
  /** Available unless told otherwise. */
  of(objectId: string): TeamsPresence;
}

const AVAILABLE: TeamsPresence = { availability: 'Available', activity: 'Available' };

export function createPresences(): Presences {
  const told = new Map<string, TeamsPresence>();
  return {
    faults: createGraphFaults(),
    set: (objectId, presence) => { told.set(objectId, presence); },
    of: (objectId) => told.get(objectId) ?? AVAILABLE,
  };
}
