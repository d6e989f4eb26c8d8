import type { Reachable } from '../../shared/time/availability.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';

/** An ally as the directory holds them. */
export interface DirectoryEntry extends Reachable {
  readonly id: string;
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly department: string;
  readonly siteId: string;
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly trainedUntil: string | null;
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  /** A random-looking number of 48 bits that stays the same for this ally. */
  readonly seed: number;
}

/** Whether an ally has a place free; changes more often than the rest of an entry. */
export interface EntryPlaces {
  readonly id: string;
  readonly takesNewPeople: boolean;
  readonly restsUntil: number;
}
