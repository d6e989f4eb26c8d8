import { availabilityAt } from '../../shared/time/availability.ts';
import type { AvailabilityStatus, WayOfTalking } from '../../shared/vocabulary.ts';
import type { DirectoryEntry } from './directory.ts';
import type { Choices } from './directory.store.ts';

export interface TopicView {
  readonly id: string;
  readonly name: string;
}

export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface AvailabilityView {
  readonly status: AvailabilityStatus;
  readonly until: Date | null;
  readonly nextAt: Date | null;
}

export interface AllyView {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly site: SiteView;
  readonly languages: readonly string[];
  readonly topics: readonly TopicView[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly availability: AvailabilityView;
}

export interface ChoicesView {
  readonly topics: readonly TopicView[];
  readonly languages: readonly string[];
  readonly sites: readonly SiteView[];
}

/** An ally as everybody sees them: of their load only "not taking new people". */
export function presentAlly(entry: DirectoryEntry, now: number, choices: Choices, language: string): AllyView {
  const { id, name, department, languages, waysOfTalking, about, canDo, cannotDo } = entry;
  const { status, until, nextAt } = availabilityAt(now, entry.windows, entry.takesNewPeople);
  return {
    id, name, department, languages, waysOfTalking, about, canDo, cannotDo,
    site: presentSite(choices, entry.siteId),
    topics: presentTopics(choices, entry.topicIds, language),
    availability: { status, until: asDate(until), nextAt: asDate(nextAt) },
  };
}

/** What the directory can be filtered by: only what some ally has. */
export function presentChoices(entries: readonly DirectoryEntry[], choices: Choices, language: string): ChoicesView {
  const topicIds = choices.topics.map(({ id }) => id);
  return {
    topics: presentTopics(choices, topicIds, language),
    languages: [...new Set(entries.flatMap((entry) => entry.languages))].sort(),
    sites: choices.sites.map(({ id }) => presentSite(choices, id)),
  };
}

/** Topics in the order of the programme, in a language; English where a translation is missing. */
export function presentTopics(choices: Choices, ids: readonly string[], language: string): TopicView[] {
  return choices.topics
    .filter(({ id }) => ids.includes(id))
    .map(({ id, names }) => ({ id, name: names.get(language) ?? names.get('en') ?? '' }));
}

function presentSite({ sites }: Choices, siteId: string): SiteView {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Error('An ally belongs to a site that is missing.');
  return { id: site.id, name: site.name, country: site.country };
}

function asDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
