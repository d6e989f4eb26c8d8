import type { TypedFastBitSet } from 'typedfastbitset';
import { PINNED_ALLIES_MOST } from '../../shared/limits.ts';
import type { Clock } from '../platform/clock.ts';
import type { OnBehalf } from '../platform/identity/on-behalf.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import { matching, NO_FILTER } from './directory-filter.ts';
import { listAllies } from './directory-list.ts';
import type { DirectorySnapshot } from './directory-snapshot.ts';
import { presentAlly, type AllyView } from './directory.present.ts';
import type { Choices } from './directory.store.ts';
import type { Directory } from './directory.ts';
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
    const siteIds = offered(chosen.siteIds, choices.sites, choices);
    const topicIds = offered(chosen.topicIds, choices.topics, choices);
    const moment = directory.momentAt(now);
    const fits = matching(directory, moment, { ...NO_FILTER, traits: { ...NO_FILTER.traits, SITE: siteIds, TOPIC: topicIds } });
    const listed = listAllies(directory, moment, {
      fits,
      // The channel's, in place of one of a viewer; otherwise all channels would have the same ally first.
      orderOf: fairOrderOf(`${tenantId} ${siteIds.join()} ${topicIds.join()}`, now, tags),
      after: null,
      take: PINNED_ALLIES_MOST,
    });
    const sites = [...choices.sites.values()].filter(({ id }) => (siteIds.length === 0 ? !choices.retired.has(id) : siteIds.includes(id)));
    return {
      allies: listed.map(({ entry }) => presentAlly(entry, { now, choices, language, presence: directory.presenceOf(entry) })),
      countries: [...new Set(sites.map(({ country }) => country))].sort(),
      timeZone: zoneOfMost(directory, fits) ?? sites[0]?.timeZone ?? 'UTC',
    };
  }
}

/** Those that are offered, once each and in their order; what was merged is what it was merged into. */
function offered(ids: readonly string[] | null | undefined, there: ReadonlyMap<string, unknown>, { mergedInto, retired }: Choices): string[] {
  const meant = new Set((ids ?? []).map((id) => id.toLowerCase()).map((id) => mergedInto.get(id) ?? id));
  return [...there.keys()].filter((id) => meant.has(id) && !retired.has(id));
}

/** The zone of the sites of most of these allies, whether or not they are among the first; of equals the one that is met first. */
function zoneOfMost({ entries, choices }: Directory, fits: TypedFastBitSet): string | undefined {
  const counts = new Map<string, number>();
  fits.forEach((position) => {
    const zone = choices.sites.get(entries[position]?.siteId ?? '')?.timeZone;
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  });
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
