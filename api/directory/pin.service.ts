import { PINNED_ALLIES_MOST } from '../../shared/limits.ts';
import type { Clock } from '../platform/clock.ts';
import type { OnBehalf } from '../platform/identity/on-behalf.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import { matching, NO_FILTER } from './directory-filter.ts';
import { listAllies } from './directory-list.ts';
import type { DirectorySnapshot } from './directory-snapshot.ts';
import { presentAlly, type AllyView } from './directory.present.ts';
import type { Choices } from './directory.store.ts';
import { fairOrderOf } from './fair-order.ts';

export interface PinView {
  readonly allies: readonly AllyView[];
  readonly countries: readonly string[];
  readonly timeZone: string;
}

interface ChosenForTeam {
  readonly siteIds?: readonly string[] | null;
  readonly topicIds?: readonly string[] | null;
}

interface Deps {
  readonly snapshot: DirectorySnapshot;
  readonly tags: Tags;
  readonly clock: Clock;
}

/**
 * What the tab in a channel shows. A channel is a shared screen: who is asking is not even handed over, so the answer cannot
 * depend on it. Nothing about pins is kept.
 */
export class PinService {
  constructor(private readonly deps: Deps) {}

  /** @param reading the sign-in is lent for asking Teams how the allies are, which is one answer for everybody */
  async pin(tenantId: string, chosen: ChosenForTeam, { language, onBehalf }: { readonly language: string; readonly onBehalf: OnBehalf | undefined }): Promise<PinView> {
    const { snapshot, tags, clock } = this.deps;
    const now = clock.now().getTime();
    const directory = await snapshot.of(tenantId);
    snapshot.wantPresence(directory, onBehalf);
    const { choices } = directory;
    const siteIds = known(chosen.siteIds, choices.sites, choices);
    const topicIds = known(chosen.topicIds, choices.topics, choices);
    const moment = directory.momentAt(now);
    const listed = listAllies(directory, moment, {
      fits: matching(directory, moment, { ...NO_FILTER, traits: { ...NO_FILTER.traits, SITE: siteIds, TOPIC: topicIds } }),
      // Everybody's, in place of one of a viewer.
      orderOf: fairOrderOf(tenantId, now, tags),
      after: null,
      take: PINNED_ALLIES_MOST,
    });
    const sites = [...choices.sites.values()].filter(({ id }) => (siteIds.length === 0 ? !choices.retired.has(id) : siteIds.includes(id)));
    return {
      allies: listed.map(({ entry }) => presentAlly(entry, { now, choices, language, presence: directory.presenceOf(entry) })),
      countries: [...new Set(sites.map(({ country }) => country))].sort(),
      timeZone: sites[0]?.timeZone ?? 'UTC',
    };
  }
}

/** Those that there are, once each; what was merged is what it was merged into. */
function known(ids: readonly string[] | null | undefined, there: ReadonlyMap<string, unknown>, { mergedInto }: Choices): string[] {
  const today = (ids ?? []).map((id) => {
    let found = id.toLowerCase();
    for (let next = mergedInto.get(found), steps = 0; next !== undefined && steps < mergedInto.size; next = mergedInto.get(found), steps += 1) found = next;
    return found;
  });
  return [...new Set(today)].filter((id) => there.has(id));
}
