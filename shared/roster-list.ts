/** What the roster can be sorted by. */
export const ROSTER_SORTS = ['NAME', 'DEPARTMENT', 'SITE', 'STEP', 'TRAINED_UNTIL'] as const;
export type RosterSort = (typeof ROSTER_SORTS)[number];

/** All that is said of an ally's load to those who keep the roster. */
export const ROSTER_LOADS = ['OPEN', 'FULL'] as const;
export type RosterLoad = (typeof ROSTER_LOADS)[number];

/** Moves that an admin makes for several people at once. */
export const ADMIN_MOVES = ['INVITE', 'ACTIVATE', 'PAUSE', 'RESUME', 'STEP_DOWN', 'THANK'] as const;
export type AdminMove = (typeof ADMIN_MOVES)[number];

/** Why nothing was changed for somebody. */
export const ROSTER_REFUSALS = ['NOT_FROM_THIS_STEP', 'ALREADY_SO', 'NOT_THEIR_TURN', 'REMINDED_TODAY'] as const;
export type RosterRefusal = (typeof ROSTER_REFUSALS)[number];

/** What leads back from a move, where something does. */
export function movesBack(move: AdminMove): AdminMove | null {
  if (move === 'PAUSE') return 'RESUME';
  return move === 'RESUME' ? 'PAUSE' : null;
}
