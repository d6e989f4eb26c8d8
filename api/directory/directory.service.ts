import type { Reachable } from '../../shared/time/availability.ts';
import type { KindOfHelp, Reachable as HowSoon, WayOfTalking } from '../../shared/vocabulary.ts';
import { NotFound } from '../platform/errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import { facetCounts } from './directory-facets.ts';
import { matching, type DirectoryFilter } from './directory-filter.ts';
import { listAllies, type ListPlace } from './directory-list.ts';
import type { DirectorySnapshot } from './directory-snapshot.ts';
import {
  presentAllTopics, presentAlly, presentAvailability, presentFacets, presentSite, presentTopics, presentWindows, type AllyView, type AvailabilityView,
  type SiteView, type TopicView, type WindowView,
} from './directory.present.ts';
import type { Directory } from './directory.ts';
import { fairOrderOf } from './fair-order.ts';

/** A filter as it comes from outside: what is absent lets everybody through. */
export interface FilterInput {
  readonly name?: string | null;
  readonly topicIds?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly siteIds?: readonly string[] | null;
  readonly departments?: readonly string[] | null;
  readonly kindsOfHelp?: readonly KindOfHelp[] | null;
  readonly waysOfTalking?: readonly WayOfTalking[] | null;
  readonly reachable?: HowSoon | null;
  readonly timeZone?: string | null;
}

export interface DirectoryWords {
  readonly availability: AvailabilityView;
  readonly comingWindows: readonly WindowView[];
}

export type AlliesPage = Page<AllyView> & { readonly totalCount: number };

/** Where a page goes on: behind an ally in the order of the first page's moment. */
interface Position extends ListPlace {
  readonly asOf: number;
}

interface Deps {
  readonly snapshot: DirectorySnapshot;
  readonly tags: Tags;
  readonly cursors: Cursors;
  readonly clock: Clock;
}

/** What everybody sees of the allies, answered from memory. */
export class DirectoryService {
  constructor(private readonly deps: Deps) {}

  /** Takes over now what the database says, for work that cannot wait for the next look. */
  follow(): Promise<void> {
    return this.deps.snapshot.follow();
  }

  /**
   * A page of the directory. The order is that of the moment of the first page, so that nobody is missed or doubled
   * while time passes; what is said of each ally is as of now.
   *
   * @throws InvalidInput for a page size or cursor that cannot be
   */
  async page(viewer: Viewer, input: { filter: FilterInput; first: number; after: string | null; language: string }): Promise<AlliesPage> {
    checkPageSize(input.first, 'first');
    const { cursors, tags, snapshot } = this.deps;
    const filter = filterOf(input.filter);
    const scope = ['allies', viewer.objectId, JSON.stringify(filter)];
    const after = input.after === null ? null : (cursors.read(scope, input.after, 'after') as Position);
    const asOf = after?.asOf ?? this.#now();
    const directory = await snapshot.of(viewer.tenantId);
    snapshot.wantPresence(directory, viewer.onBehalf);
    const moment = directory.momentAt(asOf);
    const fits = matching(directory, moment, filter);
    const orderOf = fairOrderOf(viewer.objectId, asOf, tags);
    const listed = listAllies(directory, moment, { fits, orderOf, after, take: input.first + 1 });
    const edges = listed.slice(0, input.first).map(({ entry, reach, order }) => ({
      // Signed when it is asked for: the tab asks for the last one only.
      get cursor() {
        return cursors.sign(scope, { asOf, reach, order } satisfies Position);
      },
      node: this.#present(directory, entry, input.language),
    }));
    return { ...pageOf(edges, { next: listed.length > input.first, previous: after !== null }), totalCount: fits.size() };
  }

  /** @throws NotFound */
  async profile(viewer: Viewer, id: string, language: string): Promise<AllyView> {
    const ally = await this.find(viewer, id, language);
    if (!ally) throw new NotFound();
    return ally;
  }

  async find(viewer: Viewer, id: string, language: string): Promise<AllyView | null> {
    const directory = await this.deps.snapshot.of(viewer.tenantId);
    this.deps.snapshot.wantPresence(directory, viewer.onBehalf);
    const entry = directory.find(id);
    return entry ? this.#present(directory, entry, language) : null;
  }

  async facets(viewer: Viewer, filter: FilterInput, language: string) {
    const directory = await this.deps.snapshot.of(viewer.tenantId);
    return presentFacets(facetCounts(directory, directory.momentAt(this.#now()), filterOf(filter)), directory.choices, language);
  }

  /** Whether anybody can be reached at this moment, whatever the filters, and if nobody, when the next one can. */
  async now(viewer: Viewer): Promise<{ reachableNow: boolean; nextAt: Date | null }> {
    const directory = await this.deps.snapshot.of(viewer.tenantId);
    const { reachableNow, nextAt } = directory.momentAt(this.#now());
    if (!reachableNow.isEmpty()) return { reachableNow: true, nextAt: null };
    return { reachableNow: false, nextAt: nextAt === null ? null : new Date(nextAt) };
  }

  /** The topics that can be chosen. */
  async topics(viewer: Viewer, language: string): Promise<readonly TopicView[]> {
    const { choices } = await this.deps.snapshot.of(viewer.tenantId);
    return presentAllTopics(choices, language).filter(({ id }) => !choices.retired.has(id));
  }

  /** Every topic that there is or was. */
  async allTopics(viewer: Viewer, language: string): Promise<readonly TopicView[]> {
    return presentAllTopics((await this.deps.snapshot.of(viewer.tenantId)).choices, language);
  }

  /** The sites that can be chosen. */
  async sites(viewer: Viewer): Promise<SiteView[]> {
    const { choices } = await this.deps.snapshot.of(viewer.tenantId);
    return [...choices.sites.keys()].filter((id) => !choices.retired.has(id)).map((id) => presentSite(choices, id));
  }

  /** Whether a topic or site is offered no more. */
  async isRetired(viewer: Viewer, id: string): Promise<boolean> {
    return (await this.deps.snapshot.of(viewer.tenantId)).choices.retired.has(id.toLowerCase());
  }

  async topicsOf(viewer: Viewer, ids: readonly string[], language: string): Promise<TopicView[]> {
    const { choices } = await this.deps.snapshot.of(viewer.tenantId);
    return presentTopics(choices, ids, language);
  }

  async areTopics(viewer: Viewer, ids: readonly string[]): Promise<boolean> {
    const { choices } = await this.deps.snapshot.of(viewer.tenantId);
    return ids.every((id) => choices.topics.has(id));
  }

  /** What the directory says, or would say, of somebody who is reachable like this. */
  says(ally: Reachable): DirectoryWords {
    const now = this.#now();
    return { availability: presentAvailability(ally, now, null), comingWindows: presentWindows(ally.windows, now) };
  }

  /** Says each time that the directory looks different. */
  changes(): AsyncIterableIterator<string> {
    return this.deps.snapshot.changes();
  }

  /** Takes over at once what this instance changed about an ally. */
  async refreshAlly(id: string): Promise<void> {
    await this.deps.snapshot.refreshAlly(id);
  }

  #present({ choices, presenceOf }: Directory, entry: Parameters<typeof presentAlly>[0], language: string): AllyView {
    return presentAlly(entry, { now: this.#now(), choices, language, presence: presenceOf(entry) });
  }

  #now(): number {
    return this.deps.clock.now().getTime();
  }
}

function filterOf(input: FilterInput): DirectoryFilter {
  return {
    name: input.name?.trim() ?? '',
    traits: {
      TOPIC: input.topicIds ?? [],
      LANGUAGE: input.languages ?? [],
      SITE: input.siteIds ?? [],
      DEPARTMENT: input.departments ?? [],
      KIND_OF_HELP: input.kindsOfHelp ?? [],
      WAY_OF_TALKING: input.waysOfTalking ?? [],
    },
    reachable: input.reachable ?? null,
    timeZone: input.timeZone ?? 'UTC',
  };
}
