/** What a list says after a request was left for good. */
export type PartingNote = 'gone' | 'erased';

// Handed from a request's screen to its list; in memory, because a route's state could be written to the history.
let note: PartingNote | null = null;

export function leavePartingNote(left: PartingNote): void {
  note = left;
}

export const partingNote = (): PartingNote | null => note;

/** Each note is said once. */
export function forgetPartingNote(): void {
  note = null;
}
