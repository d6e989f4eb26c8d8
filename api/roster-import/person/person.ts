import type { CsvHours } from '../../../shared/roster-csv/hours.ts';
import type { RosterStep } from '../../../shared/roster-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../../shared/vocabulary.ts';

/** What a file says of somebody, field by field; each field is a column. */
export interface PersonContent {
  readonly name: string;
  readonly step: RosterStep;
  readonly department: string;
  /** Id of the site. */
  readonly site: string;
  readonly languages: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly timeZone: string;
  readonly weeklyHours: CsvHours;
  readonly maxOpenConversations: number;
  readonly takesNewPeople: boolean;
  readonly trainedUntil: string | null;
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
}

/** Somebody who is in the roster. */
export interface KnownPerson {
  readonly id: string;
  readonly memberId: string;
  readonly objectId: string;
  readonly version: number;
  readonly hoursVersion: number;
  readonly hasPlace: boolean;
  readonly content: PersonContent;
}
