import { createGraphFaults, type AnsweredFault, type GraphFaults } from './graph-faults.ts';
import { portraitOf } from './portrait.ts';

/** Everybody's photo, kept in memory for as long as the stand-in runs. */
export interface Photos {
  /** What a whole batch is to do wrong. */
  readonly faults: GraphFaults;
  /** Null: this person has none. A fault: asking for theirs goes wrong, and for those of others it does not. */
  set(objectId: string, photo: Buffer | AnsweredFault | null): void;
  of(objectId: string): Buffer | AnsweredFault | null;
}

/** Two of three people have put up a photo. */
const WITH_A_PHOTO = 2 / 3;

export function createPhotos(): Photos {
  const told = new Map<string, Buffer | AnsweredFault | null>();
  return {
    faults: createGraphFaults(),
    set: (objectId, photo) => { told.set(objectId, photo); },
    of: (objectId) => {
      const known = told.get(objectId);
      if (known !== undefined) return known;
      return Number.parseInt(objectId.slice(0, 2), 16) < 256 * WITH_A_PHOTO ? portraitOf(objectId) : null;
    },
  };
}
