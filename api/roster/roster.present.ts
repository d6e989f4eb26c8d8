import { hasPlace } from '../../shared/places.ts';
import type { RosterLoad } from '../../shared/roster-list.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { trainingState, type TrainingState } from '../../shared/training-state.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { RosterDetails, RosterRow } from './roster.store.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RosterEntryView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly department: string;
  readonly site: Named & { readonly country: string };
  readonly languages: readonly string[];
  readonly topics: readonly Named[];
  readonly step: RosterStep;
  readonly since: string;
  readonly trainedUntil: string | null;
  readonly training: TrainingState;
  readonly load: RosterLoad | null;
}

export interface RosterProfileView {
  readonly entry: RosterEntryView;
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly why: string | null;
  readonly hasHours: boolean;
  readonly remindedOn: string | null;
}

interface Around {
  /** ISO 8601 day. */
  readonly today: string;
  readonly topics: ReadonlyMap<string, Named>;
}

/** Somebody as admins see them in the list. Of an ally's load it is said whether there is a place, and nothing else. */
export function presentEntry({ ally, languages, topicIds }: RosterRow, { today, topics }: Around): RosterEntryView {
  const { id, version, member, department, site, step, stepDay, trainedUntil } = ally;
  return {
    id, version, department, languages, step, trainedUntil,
    name: member.name,
    site: { id: site.id, name: site.name, country: site.country },
    topics: topicIds.flatMap((topicId) => topics.get(topicId) ?? []),
    since: stepDay,
    training: trainingState(trainedUntil, today),
    load: step === 'ACTIVE' ? loadOf(ally) : null,
  };
}

export function presentProfile(row: RosterRow, details: RosterDetails, around: Around): RosterProfileView {
  const { about, canDo, cannotDo, why, remindedDay } = row.ally;
  return { entry: presentEntry(row, around), about, canDo, cannotDo, why, remindedOn: remindedDay, ...details };
}

function loadOf(ally: RosterRow['ally']): RosterLoad {
  return hasPlace(ally) ? 'OPEN' : 'FULL';
}
