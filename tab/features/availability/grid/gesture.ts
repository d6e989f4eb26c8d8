import type { DraftInterval, HoursDraft } from '../hours/draft.ts';
import { collides, roomAround, SLOT_MINUTES, spanOf, type Span } from './spans.ts';

/** What somebody is doing in the grid, with the pointer or the keys. Places are minutes since the pattern began. */
export type Gesture =
  | { readonly kind: 'draw'; readonly anchor: number }
  | { readonly kind: 'move' | 'start' | 'end'; readonly key: string; readonly grabbed: number };

const HOUR = 60;

/** The time that a gesture makes when it has come to this cell; null where that is not possible. */
export function spanOfGesture(draft: HoursDraft, gesture: Gesture, at: number): Span | null {
  if (gesture.kind === 'draw') return drawn(draft, gesture.anchor, at);
  const span = spanWithKey(draft, gesture.key);
  if (span === null) return null;
  const by = at - gesture.grabbed;
  return gesture.kind === 'move' ? moved(draft, gesture.key, span, by) : stretched(draft, gesture, span, by);
}

/** The hour that begins in a free cell, or what is free of it. */
export function hourAt(draft: HoursDraft, at: number): Span {
  const room = roomAround(draft, { from: at, until: at + SLOT_MINUTES }, null);
  return { from: at, until: Math.min(at + HOUR, room.until) };
}

function drawn(draft: HoursDraft, anchor: number, at: number): Span {
  const room = roomAround(draft, { from: anchor, until: anchor + SLOT_MINUTES }, null);
  return { from: Math.max(Math.min(anchor, at), room.from), until: Math.min(Math.max(anchor, at) + SLOT_MINUTES, room.until) };
}

function moved(draft: HoursDraft, key: string, { from, until }: Span, by: number): Span | null {
  const span = { from: from + by, until: until + by };
  return collides(draft, span, key) ? null : span;
}

function stretched(draft: HoursDraft, { kind, key }: { readonly kind: 'start' | 'end' | 'move'; readonly key: string }, span: Span, by: number): Span {
  const room = roomAround(draft, span, key);
  if (kind === 'end') return { from: span.from, until: within(span.until + by, Math.min(span.from + SLOT_MINUTES, span.until), room.until) };
  return { from: within(span.from + by, room.from, Math.max(span.until - SLOT_MINUTES, span.from)), until: span.until };
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

export function spanWithKey({ intervals }: { readonly intervals: readonly DraftInterval[] }, key: string): Span | null {
  const interval = intervals.find((one) => one.key === key);
  return interval === undefined ? null : spanOf(interval);
}

/** Where the half-hour begins that this minute is in. */
export const slotOf = (minute: number): number => Math.floor(minute / SLOT_MINUTES) * SLOT_MINUTES;

