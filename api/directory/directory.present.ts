import { COMING_DAYS } from '../../shared/limits.ts';
import { availabilityAt, type Reachable } from '../../shared/time/availability.ts';
import { boundsUntil, intervalsOf, type Bounds } from '../../shared/time/interval.ts';
import type { AvailabilityStatus, KindOfHelp, Presence, WayOfTalking } from '../../shared/vocabulary.ts';
import { DAY } from '../platform/clock.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import type { Count, FacetCounts } from './directory-facets.ts';
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
  readonly presence: Presence | null;
}

export interface WindowView {
  readonly from: Date;
  readonly until: Date;
}

export interface AllyView {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly site: SiteView;
  readonly languages: readonly string[];
  readonly topics: readonly TopicView[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly about: string;
  readonly canDo: string;
  readonly cannotDo: string;
  readonly trainedUntil: string | null;
  readonly availability: AvailabilityView;
  readonly comingWindows: readonly WindowView[];
}

export interface PresentOptions {
  readonly now: number;
  readonly choices: Choices;
  readonly language: string;
  readonly presence: Presence | null;
}

/** An ally as everybody sees them: of their load only "not taking new people". */
export function presentAlly(entry: DirectoryEntry, { now, choices, language, presence }: PresentOptions): AllyView {
  const { id, name, department, languages, kindsOfHelp, waysOfTalking, about, canDo, cannotDo, trainedUntil } = entry;
  return {
    id, name, department, languages, kindsOfHelp, waysOfTalking, about, canDo, cannotDo, trainedUntil,
    site: presentSite(choices, entry.siteId),
    topics: presentTopics(choices, entry.topicIds, language),
    availability: presentAvailability(entry, now, presence),
    // A list does not ask for them, and they are many.
    get comingWindows() {
      return presentWindows(entry.windows, now);
    },
  };
}

export function presentAvailability(ally: Reachable, now: number, presence: Presence | null): AvailabilityView {
  const { status, until, nextAt } = availabilityAt(now, ally);
  return { status, until: asDate(until), nextAt: asDate(nextAt), presence: status === 'NOW' ? presence : null };
}

/** The windows of the coming seven days, the one that has begun included. */
export function presentWindows(windows: Bounds, now: number): WindowView[] {
  const passed = boundsUntil(windows, now);
  return intervalsOf(windows)
    .slice(Math.floor(passed / 2))
    .filter(({ from }) => from < now + COMING_DAYS * DAY)
    .map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }));
}

/** Topics in the order of the programme, in a language; English where a translation is missing. */
export function presentTopics(choices: Choices, ids: readonly string[], language: string): TopicView[] {
  return presentAllTopics(choices, language).filter(({ id }) => ids.includes(id));
}

/** They are the same for everybody, so they are worded once. */
const worded = new WeakMap<Choices, Map<string, readonly TopicView[]>>();

export function presentAllTopics(choices: Choices, language: string): readonly TopicView[] {
  const byLanguage = worded.get(choices) ?? new Map<string, readonly TopicView[]>();
  const views = byLanguage.get(language) ?? [...choices.topics].map(([id, names]) => ({ id, name: names.get(language) ?? names.get('en') ?? '' }));
  worded.set(choices, byLanguage.set(language, views));
  return views;
}

/** Facets with the names that people read. */
export function presentFacets({ traits, reachable, withoutFilters }: FacetCounts, choices: Choices, language: string) {
  const topicNames = new Map(presentAllTopics(choices, language).map(({ id, name }) => [id, name]));
  const named = (counts: readonly Count[], nameOf: (value: string) => string = (value) => value) =>
    counts.map(({ value, count }) => ({ value, name: nameOf(value), count }));
  return {
    topics: named(traits.TOPIC, (id) => topicNames.get(id) ?? ''),
    languages: named(traits.LANGUAGE),
    sites: named(traits.SITE, (id) => presentSite(choices, id).name),
    departments: named(traits.DEPARTMENT),
    kindsOfHelp: named(traits.KIND_OF_HELP),
    waysOfTalking: named(traits.WAY_OF_TALKING),
    reachable: named(reachable),
    withoutFilters,
  };
}

export function presentSite({ sites }: Choices, siteId: string): SiteView {
  const site = sites.get(siteId);
  if (!site) throw new Error('An ally belongs to a site that is missing.');
  return { id: site.id, name: site.name, country: site.country };
}

function asDate(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
