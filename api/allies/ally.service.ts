import type { EntityManager } from 'typeorm';
import type { WeeklyHours } from '../../shared/time/weekly-hours.ts';
import type { WayOfTalking } from '../../shared/vocabulary.ts';
import { dayOf, type Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { NotFound } from '../platform/errors.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import { isId } from '../platform/graphql/ids.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { PersonKey, Tags } from '../platform/sealing/tags.ts';
import { presentAlly, presentChoices, presentTopics, type AllyView, type ChoicesView, type TopicView } from './ally.present.ts';
import { activeAllies, alliesOf, findActiveAlly, findAllyOf, givePlaceBack, takePlace, waysOfTalkingOf, weeklyHoursOf } from './ally.store.ts';
import { listAllies, type DirectoryFilter } from './directory.ts';
import { loadChoices, loadDirectory } from './directory.store.ts';

/** An ally as somebody who wants to write to them needs to know them. */
export interface AskableAlly {
  readonly id: string;
  readonly person: PersonKey;
  readonly name: string;
  readonly takesNewPeople: boolean;
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly weeklyHours: readonly WeeklyHours[];
  readonly timeZone: string;
}

export type AlliesPage = Page<AllyView> & { readonly totalCount: number };

interface Deps {
  readonly database: Database;
  readonly tags: Tags;
  readonly cursors: Cursors;
  readonly clock: Clock;
}

/** The allies, for the screens and for the other features. */
export class AllyService {
  constructor(private readonly deps: Deps) {}

  async isAlly(person: PersonKey): Promise<boolean> {
    return (await findAllyOf(this.deps.database.reader, person)) !== null;
  }

  async findAskable(tenantId: string, id: string): Promise<AskableAlly | null> {
    const { reader } = this.deps.database;
    const ally = isId(id) ? await findActiveAlly(reader, tenantId, id) : null;
    if (!ally) return null;
    const [waysOfTalking, weeklyHours] = await Promise.all([waysOfTalkingOf(reader, id), weeklyHoursOf(reader, id)]);
    const { takesNewPeople, timeZone, member } = ally;
    const person = { tenantId: member.tenantId, objectId: member.objectId };
    return { id, person, name: member.name, takesNewPeople, waysOfTalking, weeklyHours, timeZone };
  }

  async areTopics(ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return true;
    const known = (await loadChoices(this.deps.database.reader)).topics.map(({ id }) => id);
    return ids.every((id) => known.includes(id));
  }

  /** A page of the directory. The order is that of the moment of the first page, so that no ally is missed or doubled. */
  async page(
    viewer: Viewer,
    input: { filter: DirectoryFilter; first: number; after: string | null; language: string },
  ): Promise<AlliesPage> {
    checkPageSize(input.first, 'first');
    const { tags, cursors, clock } = this.deps;
    const scope = ['allies', viewer.objectId, JSON.stringify(input.filter)];
    const from =
      input.after === null
        ? { asOf: clock.now().getTime(), offset: 0 }
        : (cursors.read(scope, input.after, 'after') as { asOf: number; offset: number });
    const { entries, choices } = await this.load(viewer, new Date(from.asOf));
    const day = dayOf(new Date(from.asOf));
    const listed = listAllies(entries, input.filter, from.asOf, (id) => tags.of('mix', viewer.objectId, day, id));
    const edges = listed.slice(from.offset, from.offset + input.first).map((ally, index) => ({
      cursor: cursors.sign(scope, { asOf: from.asOf, offset: from.offset + index + 1 }),
      node: presentAlly(ally.entry, clock.now().getTime(), choices, input.language),
    }));
    const next = from.offset + edges.length < listed.length;
    return { ...pageOf(edges, { next, previous: from.offset > 0 }), totalCount: listed.length };
  }

  /** @throws NotFound */
  async profile(viewer: Viewer, id: string, language: string): Promise<AllyView> {
    const ally = await this.find(viewer, id, language);
    if (!ally) throw new NotFound();
    return ally;
  }

  async find(viewer: Viewer, id: string, language: string): Promise<AllyView | null> {
    const now = this.deps.clock.now();
    const { entries, choices } = await this.load(viewer, now);
    const entry = entries.find((candidate) => candidate.id === id);
    return entry ? presentAlly(entry, now.getTime(), choices, language) : null;
  }

  async choices(viewer: Viewer, language: string): Promise<ChoicesView> {
    const { entries, choices } = await this.load(viewer, this.deps.clock.now());
    return presentChoices(entries, choices, language);
  }

  async topics(ids: readonly string[], language: string): Promise<TopicView[]> {
    if (ids.length === 0) return [];
    return presentTopics(await loadChoices(this.deps.database.reader), ids, language);
  }

  /** Everybody whose windows are kept, with their zones. */
  async zones(): Promise<{ allyId: string; timeZone: string }[]> {
    const allies = await activeAllies(this.deps.database.reader);
    return allies.map(({ id, timeZone }) => ({ allyId: id, timeZone }));
  }

  /** Takes one of an ally's places in a transaction; false where none is free. */
  takePlace(manager: EntityManager, allyId: string): Promise<boolean> {
    return takePlace(manager, allyId);
  }

  givePlaceBack(manager: EntityManager, allyId: string): Promise<void> {
    return givePlaceBack(manager, allyId);
  }

  /** For a request that can no longer be opened: the ally is found by trying every ally's tag. */
  async givePlaceBackByTag(manager: EntityManager, tenantId: string, allyTag: string): Promise<void> {
    const ally = await this.byTag(manager, tenantId, allyTag);
    if (ally) await givePlaceBack(manager, ally.id);
  }

  /** The ally that a tag stands for; null for one who is none any more. */
  async personByTag(tenantId: string, allyTag: string): Promise<PersonKey | null> {
    const ally = await this.byTag(this.deps.database.reader, tenantId, allyTag);
    return ally?.active === true ? { tenantId, objectId: ally.member.objectId } : null;
  }

  /** The directory of the viewer's tenant, with the windows that are not over at an instant. */
  private async load({ tenantId }: Viewer, from: Date) {
    const { reader } = this.deps.database;
    const [entries, choices] = await Promise.all([loadDirectory(reader, tenantId, from), loadChoices(reader)]);
    return { entries, choices };
  }

  private async byTag(manager: EntityManager, tenantId: string, allyTag: string) {
    const allies = await alliesOf(manager, tenantId);
    return (
      allies.find(({ member }) => this.deps.tags.participant({ tenantId, objectId: member.objectId }, 'ally') === allyTag) ?? null
    );
  }
}
