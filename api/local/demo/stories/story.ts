import type { DemoWayOfTalking } from '../organisation.ts';
import type { TopicKey } from '../topics.ts';

/** What one ally says of themselves. The first topic is the one the story is about. */
export interface Story {
  topics: readonly TopicKey[];
  about: string;
  canDo: string;
  /** The way of talking that `canDo` speaks of, where it speaks of one. */
  way: DemoWayOfTalking | null;
}

export function story(
  topics: readonly TopicKey[],
  about: string,
  canDo: string,
  way: DemoWayOfTalking | null = null,
): Story {
  return { topics, about, canDo, way };
}
