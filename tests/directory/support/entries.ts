import type { DirectoryEntry, EntryPlaces } from '../../../api/directory/directory-entry.ts';
import type { DirectoryFilter } from '../../../api/directory/directory-filter.ts';
import { matching } from '../../../api/directory/directory-filter.ts';
import { listAllies } from '../../../api/directory/directory-list.ts';
import { Directory } from '../../../api/directory/directory.ts';
import type { Choices } from '../../../api/directory/directory.store.ts';
import type { Presence } from '../../../shared/vocabulary.ts';

/** A Wednesday at noon in London. */
export const NOON = Date.parse('2026-11-25T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const NO_FILTER: DirectoryFilter = {
  name: '',
  traits: { TOPIC: [], LANGUAGE: [], SITE: [], DEPARTMENT: [], KIND_OF_HELP: [], WAY_OF_TALKING: [] },
  reachable: null,
  timeZone: 'UTC',
};

/** A filter that is empty but for what a test names. */
export function filterOf({ traits = {}, ...rest }: Partial<Omit<DirectoryFilter, 'traits'>> & { traits?: Partial<DirectoryFilter['traits']> }): DirectoryFilter {
  return { ...NO_FILTER, ...rest, traits: { ...NO_FILTER.traits, ...traits } };
}

/** An entry that is reachable never, complete but for what a test names. */
export function entry(name: string, changes: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    id: name, tenantId: 'tenant', objectId: name, name, department: '', siteId: 'london', about: '', canDo: '', cannotDo: '', trainedUntil: null,
    languages: [], topicIds: [], kindsOfHelp: [], waysOfTalking: [], takesNewPeople: true, restsUntil: 0, takesUntil: Infinity, openConversations: 0, newPersonWeek: null, windows: [], away: [], seed: 0,
    ...changes,
  };
}

/** The places of an ally who holds nobody. */
export function places(id: string, takesNewPeople: boolean): EntryPlaces {
  return { id, takesNewPeople, restsUntil: 0, openConversations: 0, newPersonWeek: null };
}

/** Topics and sites in an order that is not that of their ids. */
export const CHOICES: Choices = {
  topics: new Map(['stress', 'grief', 'money'].map((id) => [id, new Map([['en', id]])])),
  sites: new Map(['london', 'berlin'].map((id) => [id, { id, name: id, country: 'GB', timeZone: 'Europe/London' }])),
  retired: new Set(),
  mergedInto: new Map(),
};

export function directoryOf(entries: readonly DirectoryEntry[], presence: (entry: DirectoryEntry) => Presence | null = () => null): Directory {
  const directory = new Directory(CHOICES, presence);
  for (const each of entries) directory.put(each);
  return directory;
}

export interface Asked {
  readonly filter?: DirectoryFilter;
  readonly now?: number;
  readonly orderOf?: (seed: number) => number;
}

/** The names of everybody who fits, in the order of the list. */
export function names(directory: Directory, { filter = NO_FILTER, now = NOON, orderOf = (seed) => seed }: Asked = {}): string[] {
  const moment = directory.momentAt(now);
  const fits = matching(directory, moment, filter);
  return listAllies(directory, moment, { fits, orderOf, after: null, take: Infinity }).map(({ entry: { name } }) => name);
}
