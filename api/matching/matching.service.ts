import { PROPOSED_MOST } from '../../shared/limits.ts';
import { comparable, matchAllies, type Candidate, type LeaveOut, type Match, type Wish } from '../../shared/matching.ts';
import type { CandidatesService } from '../directory/candidates.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import type { Clock } from '../platform/clock.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { PeopleAnswer, PeopleSource } from '../platform/graph/people-source.ts';
import type { Viewer } from '../platform/identity/viewer.ts';

/** A wish as it comes from outside: what is absent leaves nobody out. */
export interface FindInput extends Omit<Wish, 'leaveOut' | 'askerObjectId'> {
  readonly leaveOut?: LeaveOut | null;
}

/** The allies who stand close to a person at work: their manager, and whoever reports to them. */
export interface CloseAllies {
  readonly allyIds: readonly string[];
  /** False: nobody told, and such an ally may be anybody. */
  readonly managerKnown: boolean;
}

export interface FittingAlly {
  readonly id: string;
  /** Epoch milliseconds; now or before it: reachable now. Infinity for whoever gave no hours. */
  readonly reachableAt: number;
}

interface Deps {
  readonly directory: DirectoryService;
  readonly candidates: CandidatesService;
  /** Null where the organisation does not want Graph to be asked. */
  readonly people: PeopleSource | null;
  readonly clock: Clock;
}

const NOT_TOLD: PeopleAnswer = { kind: 'unknown' };
const NOBODY: LeaveOut = { departments: [], siteIds: [], allyIds: [] };

/** Finds allies for people. What somebody wishes stands nowhere but in the memory of the request that asks. */
export class MatchingService {
  constructor(private readonly deps: Deps) {}

  /**
   * Up to three allies, the one who fits best first. The viewer, their manager and whoever reports to them are none of
   * them, as far as Graph tells.
   *
   * @throws InvalidInput for a topic that is unknown
   */
  async find(viewer: Viewer, { leaveOut, ...wish }: FindInput, language: string) {
    const { directory } = this.deps;
    if (!(await directory.areTopics(viewer, wish.topicIds))) throw new InvalidInput([{ path: 'input.topicIds', rule: 'unknown' }]);
    const { allyIds, managerKnown } = await this.closeTo(viewer);
    const without = { ...NOBODY, ...leaveOut };
    const matches = await this.#matches(viewer.tenantId, {
      ...wish,
      askerObjectId: viewer.objectId,
      leaveOut: { ...without, allyIds: [...without.allyIds, ...allyIds] },
    });
    const proposed = matches.slice(0, PROPOSED_MOST).map(async ({ ally: { id }, sharedTopicIds }) => {
      const ally = await directory.find(viewer, id, language);
      return ally && { ally, sharedTopics: await directory.topicsOf(viewer, sharedTopicIds, language) };
    });
    return { allies: (await Promise.all(proposed)).filter((each) => each !== null), managerKnown };
  }

  /**
   * Who fits a wish that was written down, the best first, for work that nobody waits for. Graph is not asked: whoever
   * is close to the asker has to be left out by the wish itself.
   */
  async fitting(tenantId: string, wish: Wish, notAmong: ReadonlySet<string>): Promise<FittingAlly[]> {
    const matches = await this.#matches(tenantId, wish);
    return matches.filter(({ ally }) => !notAmong.has(ally.id)).map(({ ally: { id }, reachableAt }) => ({ id, reachableAt }));
  }

  /** Whom to leave out of everything that is done for a person, without their saying so. */
  async closeTo(viewer: Viewer): Promise<CloseAllies> {
    const answer = await this.#surroundings(viewer);
    if (answer.kind !== 'answered') return { allyIds: [], managerKnown: false };
    const close = new Set([answer.managerObjectId, ...answer.reportObjectIds]);
    const { allies } = await this.deps.candidates.for(viewer);
    return { allyIds: allies.filter(({ objectId }) => close.has(objectId)).map(({ id }) => id), managerKnown: true };
  }

  /** Where a person works, in the words of the directory: what they may want to leave out. */
  async ownPlace(viewer: Viewer) {
    const answer = await this.#surroundings(viewer);
    const { department, officeLocation } = answer.kind === 'answered' ? answer : { department: null, officeLocation: null };
    const { allies } = await this.deps.candidates.for(viewer);
    const own = allies.find(({ objectId }) => objectId === viewer.objectId);
    const sites = await this.deps.directory.sites(viewer);
    return {
      department: sameName(allies.map((ally) => ally.department), department, (name) => name) ?? own?.department ?? null,
      site: sites.find(({ id }) => id === own?.siteId) ?? sameName(sites, officeLocation, ({ name }) => name),
    };
  }

  async #surroundings({ objectId, onBehalf }: Viewer): Promise<PeopleAnswer> {
    return (onBehalf && (await this.deps.people?.surroundings(objectId, onBehalf))) ?? NOT_TOLD;
  }

  async #matches(tenantId: string, wish: Wish): Promise<Match<Candidate>[]> {
    const { allies, fairOrder } = await this.deps.candidates.for({ tenantId, objectId: wish.askerObjectId });
    return matchAllies(wish, allies, { now: this.deps.clock.now().getTime(), fairOrder });
  }
}

function sameName<T>(things: readonly T[], name: string | null, nameOf: (thing: T) => string): T | null {
  return name === null ? null : (things.find((thing) => comparable(nameOf(thing)) === comparable(name)) ?? null);
}
