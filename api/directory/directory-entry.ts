import type { Candidate } from '../../shared/matching.ts';

/** An ally as the directory holds them. How loaded they are is in it for choosing among them, and never leaves it. */
export interface DirectoryEntry extends Candidate {
  readonly tenantId: string;
  readonly name: string;
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly trainedUntil: string | null;
  /** A random-looking number of 48 bits that stays the same for this ally. */
  readonly seed: number;
}

/** Whether an ally has a place free, and how loaded they are; changes more often than the rest of an entry. */
export type EntryPlaces = Pick<DirectoryEntry, 'id' | 'takesNewPeople' | 'restsUntil' | 'openConversations' | 'newPersonWeek'>;
