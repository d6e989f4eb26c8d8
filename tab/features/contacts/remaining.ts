import { MESSAGE_LENGTH } from '../../../shared/limits.ts';
import { textLength } from '../../../shared/plain-text.ts';

/** From here on the room that is left is shown. */
const SHOWN_FROM = 500;
/** A screen reader hears the room that is left when it first falls below one of these, not at each letter. */
const SAID_FROM = [100, 20, 0, -1] as const;

/** Characters that still fit into a message; negative when there are too many. Null while there is plenty of room. */
export function remaining(text: string): number | null {
  const left = MESSAGE_LENGTH - textLength(text);
  return left <= SHOWN_FROM ? left : null;
}

/** The last threshold that was passed; a change of it is worth saying. */
export function saidThreshold(left: number | null): number | null {
  return left === null ? null : (SAID_FROM.findLast((threshold) => left <= threshold) ?? null);
}
