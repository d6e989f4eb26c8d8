/** What a list says after a request was left for good. */
export type PartingNote = 'gone' | 'erased';

// Handed from a request's screen to its list; in memory, because a route's state could be written to the history.
let note: PartingNote | null = null;

export function leavePartingNote(left: PartingNote): void {
  note = left;
}

/** Reads the note; each is read once. */
export function takePartingNote(): PartingNote | null {
  const taken = note;
  note = null;
  return taken;
}
