import { withAdded, withRemoved } from '../hours/draft-edits.ts';
import { newKey, type HoursDraft } from '../hours/draft.ts';
import { spanOfGesture, spanWithKey, type Gesture } from './gesture.ts';
import { intervalOf, type Span } from './spans.ts';

/** A gesture under way: nothing is changed before it ends, so that it is one step to take back. */
export interface Doing {
  readonly by: 'pointer' | 'keys';
  readonly gesture: Gesture;
  /** The time as it would be now. */
  readonly span: Span | null;
  /** It has come further than the cell where it began. */
  readonly moved: boolean;
}

/** The gesture, come to the cell that begins at this minute of the pattern. */
export function reached(draft: HoursDraft, doing: Doing, at: number): Doing {
  const { gesture } = doing;
  const span = spanOfGesture(draft, gesture, at);
  const begun = gesture.kind === 'draw' ? gesture.anchor : gesture.grabbed;
  // Where it cannot go it stays where it last could.
  return { ...doing, span: span ?? doing.span, moved: doing.moved || at !== begun };
}

/** The draft with what the gesture made, and the key of it; null where it made nothing. */
export function committed(draft: HoursDraft, { gesture, span }: Doing): { readonly draft: HoursDraft; readonly key: string } | null {
  if (span === null) return null;
  return gesture.kind === 'draw' ? placed(draft, newKey(), span) : placed(draft, gesture.key, span);
}

/** Puts an interval at this span, in its place of the week. */
export function placed(draft: HoursDraft, key: string, span: Span): { readonly draft: HoursDraft; readonly key: string } | null {
  const before = spanWithKey(draft, key);
  if (before !== null && before.from === span.from && before.until === span.until) return null;
  return { draft: withAdded(withRemoved(draft, key), { ...intervalOf(span, draft.weeks), key }), key };
}
