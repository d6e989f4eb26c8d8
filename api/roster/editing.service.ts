import { isAllyStep } from '../../shared/roster-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { makeWindows } from '../availability/roster-hours.service.ts';
import { InvalidInput, NotFound } from '../platform/errors.ts';
import { changeMany, type Seen } from './changing.service.ts';
import { siteById } from './labelling.service.ts';
import { rosterProfile, rowOf } from './roster-view.service.ts';
import type { RosterProfileView } from './roster.present.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';
import { detailsOf, replaceTraits } from './roster.store.ts';

export interface DetailsWish extends Seen {
  readonly department: string;
  readonly siteId: string;
  readonly languages: readonly string[];
  readonly topicIds: readonly string[];
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly about?: string | null;
  readonly canDo?: string | null;
  readonly cannotDo?: string | null;
}

/**
 * Replaces what stands in the roster about one person, unless it was changed since the version that the admin saw.
 *
 * @throws NotFound
 * @throws InvalidInput for a site or topic that is none
 */
export async function editInRoster(deps: RosterDeps, asker: Asker, wish: DetailsWish): Promise<{ changed: boolean; profile: RosterProfileView }> {
  const site = await siteById(deps, wish.siteId);
  const traits = {
    languages: [...new Set(wish.languages)], topicIds: [...new Set(wish.topicIds.map((id) => id.toLowerCase()))],
    kindsOfHelp: [...new Set(wish.kindsOfHelp)], waysOfTalking: [...new Set(wish.waysOfTalking)],
  };
  const texts = { department: wish.department, about: wish.about ?? '', canDo: wish.canDo ?? '', cannotDo: wish.cannotDo ?? '' };
  if (!(await deps.directory.areTopics(asker.viewer, traits.topicIds))) throw new InvalidInput([{ path: 'input.topicIds', rule: 'unknown' }]);
  const topicNames = async (ids: readonly string[]): Promise<string[]> =>
    (await deps.directory.topicsOf(asker.viewer, ids, asker.language)).map(({ name }) => name);
  const [outcome] = await changeMany(deps, asker, [wish], async (manager) => {
    const row = await rowOf(manager, asker, wish.id);
    const details = row && (await detailsOf(manager, row.ally.id));
    const { languages = [], topicIds = [] } = row ?? {};
    const topics = { before: await topicNames(topicIds), after: await topicNames(traits.topicIds) };
    return (ally) => ({
      set: { ...texts, siteId: site.id },
      act: 'roster.EDIT',
      before: {
        department: ally.department, site: ally.site.name, languages, topics: topics.before, kindsOfHelp: details?.kindsOfHelp,
        waysOfTalking: details?.waysOfTalking, about: ally.about, canDo: ally.canDo, cannotDo: ally.cannotDo,
      },
      after: {
        ...texts, site: site.name, languages: traits.languages, topics: topics.after, kindsOfHelp: traits.kindsOfHelp,
        waysOfTalking: traits.waysOfTalking,
      },
      also: async (within) => {
        await replaceTraits(within, ally.id, traits);
        if (isAllyStep(ally.step) && ally.siteId !== site.id) await makeWindows(within, ally.id, deps.clock.now());
      },
    });
  });
  if (!outcome || outcome.kind === 'gone') throw new NotFound();
  return { changed: outcome.kind === 'changed', profile: await rosterProfile(deps, asker, wish.id) };
}
