import { In } from 'typeorm';
import { isAllyStep } from '../../shared/roster-rules.ts';
import { AllyTopic } from '../allies/ally-traits.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { makeWindows } from '../availability/roster-hours.service.ts';
import { InvalidInput } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import { changeMany, type RosterOutcome, type Seen } from './changing.service.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';

interface TopicWish {
  readonly topicId: string;
  /** False takes the topic away. */
  readonly has: boolean;
}

/**
 * Adds a topic to each, or takes it away.
 *
 * @throws InvalidInput for a topic that is none
 */
export async function setTopicInRoster(deps: RosterDeps, asker: Asker, { topicId, has }: TopicWish, seen: readonly Seen[]): Promise<RosterOutcome[]> {
  const [topic] = await deps.directory.topicsOf(asker.viewer, [topicId], asker.language);
  if (!topic || (has && (await deps.directory.isRetired(asker.viewer, topicId)))) throw new InvalidInput([{ path: 'input.topicId', rule: 'unknown' }]);
  return changeMany(deps, asker, seen, async (manager, allies) => {
    const rows = await manager.findBy(AllyTopic, { topicId, allyId: In(allies.map(({ id }) => id)) });
    const having = new Set(rows.map(({ allyId }) => allyId));
    return ({ id: allyId }) => {
      if (having.has(allyId) === has) return 'ALREADY_SO';
      return {
        set: {},
        act: has ? 'roster.ADD_TOPIC' : 'roster.REMOVE_TOPIC',
        before: { topic: has ? null : topic.name },
        after: { topic: has ? topic.name : null },
        also: async (within) => {
          if (has) await within.insert(AllyTopic, { allyId, topicId });
          else await within.delete(AllyTopic, { allyId, topicId });
        },
      };
    };
  });
}

/**
 * Sets the site of each. Their weekly hours stay as they are, in their own time zone; the site's public holidays count.
 *
 * @throws InvalidInput for a site that is none
 */
export async function setSiteInRoster(deps: RosterDeps, asker: Asker, siteId: string, seen: readonly Seen[]): Promise<RosterOutcome[]> {
  const site = await siteById(deps, siteId);
  if (await deps.directory.isRetired(asker.viewer, site.id)) throw new InvalidInput([{ path: 'input.siteId', rule: 'unknown' }]);
  return changeMany(deps, asker, seen, () =>
    Promise.resolve((ally) => {
      if (ally.siteId === site.id) return 'ALREADY_SO';
      return {
        set: { siteId: site.id },
        act: 'roster.SET_SITE',
        before: { site: ally.site.name },
        after: { site: site.name },
        also: async (manager) => { if (isAllyStep(ally.step)) await makeWindows(manager, ally.id, deps.clock.now()); },
      };
    }),
  );
}

/** @throws InvalidInput for a site that is none */
export async function siteById({ database }: RosterDeps, id: string): Promise<Site> {
  const site = isId(id) ? await database.reader.findOneBy(Site, { id: id.toLowerCase() }) : null;
  if (!site) throw new InvalidInput([{ path: 'input.siteId', rule: 'unknown' }]);
  return site;
}
