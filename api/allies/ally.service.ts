import type { EntityManager } from 'typeorm';
import { isAllyStep } from '../../shared/roster-rules.ts';
import { trainingEnds } from '../../shared/training-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import type { PersonKey, Tags } from '../platform/sealing/tags.ts';
import { activeAllies, alliesOf, findActiveAlly, findAllyOf, othersWithConversations, kindsOfHelpOf, waysOfTalkingOf } from './ally.store.ts';

/** An ally as somebody who wants to write to them needs to know them. */
export interface AskableAlly {
  readonly id: string;
  readonly person: PersonKey;
  readonly name: string;
  readonly takesNewPeople: boolean;
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
}

interface Deps {
  readonly database: Database;
  readonly tags: Tags;
  readonly clock: Clock;
}

/** Who the allies are, for the other features. */
export class AllyService {
  constructor(private readonly deps: Deps) {}

  async isAlly(person: PersonKey): Promise<boolean> {
    return (await this.findIdOf(person)) !== null;
  }

  /** The id of the ally that a person is; null for somebody who is none. */
  async findIdOf(person: PersonKey): Promise<string | null> {
    return (await findAllyOf(this.deps.database.reader, person))?.id ?? null;
  }

  /**
   * The id of the ally that a person is.
   *
   * @throws NotFound for somebody who is none
   */
  async idOf(person: PersonKey): Promise<string> {
    const id = await this.findIdOf(person);
    if (id === null) throw new NotFound();
    return id;
  }

  async findAskable(tenantId: string, id: string): Promise<AskableAlly | null> {
    const { reader } = this.deps.database;
    const ally = isId(id) ? await findActiveAlly(reader, tenantId, id) : null;
    if (!ally) return null;
    const [kindsOfHelp, waysOfTalking] = await Promise.all([kindsOfHelpOf(reader, id), waysOfTalkingOf(reader, id)]);
    const { member } = ally;
    const takesNewPeople = ally.takesNewPeople && this.deps.clock.now().getTime() < trainingEnds(ally.trainedUntil);
    const person = { tenantId: member.tenantId, objectId: member.objectId };
    return { id, person, name: member.name, takesNewPeople, kindsOfHelp, waysOfTalking };
  }

  /** Those who are no allies at present and still hold a conversation, by their counter. */
  async othersWithConversations(): Promise<PersonKey[]> {
    const former = await othersWithConversations(this.deps.database.reader);
    return former.map(({ member: { tenantId, objectId } }) => ({ tenantId, objectId }));
  }

  /** Everybody whose windows are kept. */
  async activeIds(): Promise<string[]> {
    return (await activeAllies(this.deps.database.reader)).map(({ id }) => id);
  }

  /** Those of them who belong to a site. */
  async activeIdsAt(siteId: string): Promise<string[]> {
    return (await activeAllies(this.deps.database.reader)).filter((ally) => ally.siteId === siteId).map(({ id }) => id);
  }

  /** The id of the ally that a tag stands for, for a request that can no longer be opened: every ally's tag is tried. */
  async idByTag(manager: EntityManager, tenantId: string, allyTag: string): Promise<string | null> {
    return (await this.#byTag(manager, tenantId, allyTag))?.id ?? null;
  }

  /** The ally that a tag stands for; null for one who is none any more. */
  async personByTag(tenantId: string, allyTag: string): Promise<PersonKey | null> {
    const ally = await this.#byTag(this.deps.database.reader, tenantId, allyTag);
    return ally && isAllyStep(ally.step) ? { tenantId, objectId: ally.member.objectId } : null;
  }

  async #byTag(manager: EntityManager, tenantId: string, allyTag: string) {
    const allies = await alliesOf(manager, tenantId);
    return (
      allies.find(({ member }) => this.deps.tags.participant({ tenantId, objectId: member.objectId }, 'ally') === allyTag) ?? null
    );
  }
}
