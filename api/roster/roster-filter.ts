import type { RosterSort } from '../../shared/roster-list.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import type { TrainingState } from '../../shared/training-state.ts';

/** A filter as it comes from outside: what is absent lets everybody through. */
export interface RosterFilterWish {
  readonly name?: string | null;
  readonly steps?: readonly RosterStep[] | null;
  readonly departments?: readonly string[] | null;
  readonly siteIds?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly topicIds?: readonly string[] | null;
  readonly training?: readonly TrainingState[] | null;
}

/** What people of the roster are filtered by; an empty list lets everybody through, several values mean any of them. */
export interface RosterFilter {
  /** The parts of a name that are looked for, without accents and capitals. */
  readonly words: readonly string[];
  readonly steps: readonly RosterStep[];
  readonly departments: readonly string[];
  readonly siteIds: readonly string[];
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly training: readonly TrainingState[];
}

export interface RosterOrder {
  readonly by: RosterSort;
  readonly descending: boolean;
}
