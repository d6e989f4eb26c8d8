import type { Candidate } from '../../shared/matching.ts';
import type { Clock } from '../platform/clock.ts';
import type { PersonKey, Tags } from '../platform/sealing/tags.ts';
import type { DirectorySnapshot } from './directory-snapshot.ts';
import { fairOrderOf } from './fair-order.ts';

interface SeededCandidate extends Candidate {
  readonly seed: number;
}

/** Everybody among whom an ally is found for a person. */
export interface Candidates {
  readonly allies: readonly SeededCandidate[];
  /** The order of the directory for this person and day. */
  readonly fairOrder: (ally: SeededCandidate) => number;
}

/**
 * The allies for rules that choose among them. They come with how loaded they are, which is confidential: what a screen
 * is to show of an ally comes from the DirectoryService.
 */
export class CandidatesService {
  constructor(private readonly deps: { readonly snapshot: DirectorySnapshot; readonly tags: Tags; readonly clock: Clock }) {}

  async for({ tenantId, objectId }: PersonKey): Promise<Candidates> {
    const { snapshot, tags, clock } = this.deps;
    const { entries } = await snapshot.of(tenantId);
    const orderOf = fairOrderOf(objectId, clock.now().getTime(), tags);
    return { allies: entries.filter((entry) => entry !== null), fairOrder: ({ seed }) => orderOf(seed) };
  }
}
