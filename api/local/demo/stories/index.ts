import { familyStories } from './family.ts';
import { heartStories } from './heart.ts';
import { pressureStories } from './pressure.ts';
import type { Story } from './story.ts';
import { togetherStories } from './together.ts';

const groups = [pressureStories, heartStories, togetherStories, familyStories];

/** Sixty stories, dealt from the four groups in turn, so that neighbours in the list differ. */
export const stories: readonly Story[] = pressureStories.flatMap((_, row) =>
  groups.flatMap((group) => {
    // Steps of seven through a group of fifteen visit each story once.
    const story = group[(row * 7) % group.length];
    return story === undefined ? [] : [story];
  }),
);
