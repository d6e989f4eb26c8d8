/** How somebody stands to the programme, from the first word to the thanks. */
export const ROSTER_STEPS = ['VOLUNTEERED', 'INVITED', 'CHARTER_ACCEPTED', 'TRAINED', 'ACTIVE', 'PAUSED', 'STEPPED_DOWN', 'THANKED'] as const;
export type RosterStep = (typeof ROSTER_STEPS)[number];

/** The steps in which somebody is an ally: may read and answer what was asked of them. Only the first gets new requests. */
export const ALLY_STEPS = ['ACTIVE', 'PAUSED'] as const satisfies readonly RosterStep[];

/** The steps on the way to becoming an ally. */
export const CANDIDATE_STEPS = ['VOLUNTEERED', 'INVITED', 'CHARTER_ACCEPTED', 'TRAINED'] as const satisfies readonly RosterStep[];

/** The steps of those who were on the way, or allies, and are so no more. */
export const PAST_STEPS = ['STEPPED_DOWN', 'THANKED'] as const satisfies readonly RosterStep[];

/** Who makes a move: the person themselves, or an admin. */
export type RosterRole = 'self' | 'admin';

export const ROSTER_MOVES = ['VOLUNTEER', 'INVITE', 'ACCEPT_CHARTER', 'FINISH_TRAINING', 'ACTIVATE', 'PAUSE', 'RESUME', 'STEP_DOWN', 'THANK'] as const;
export type RosterMove = (typeof ROSTER_MOVES)[number];

interface Rule {
  readonly by: readonly RosterRole[];
  /** Null stands for somebody who is not in the roster. */
  readonly from: readonly (RosterStep | null)[];
  readonly to: RosterStep;
}

const OUTSIDE = [null, ...PAST_STEPS] as const;

const RULES: Readonly<Record<RosterMove, Rule>> = {
  VOLUNTEER: { by: ['self'], from: OUTSIDE, to: 'VOLUNTEERED' },
  INVITE: { by: ['admin'], from: OUTSIDE, to: 'INVITED' },
  ACCEPT_CHARTER: { by: ['self'], from: ['VOLUNTEERED', 'INVITED'], to: 'CHARTER_ACCEPTED' },
  FINISH_TRAINING: { by: ['admin'], from: ['CHARTER_ACCEPTED'], to: 'TRAINED' },
  ACTIVATE: { by: ['admin'], from: ['TRAINED'], to: 'ACTIVE' },
  PAUSE: { by: ['admin'], from: ['ACTIVE'], to: 'PAUSED' },
  RESUME: { by: ['admin'], from: ['PAUSED'], to: 'ACTIVE' },
  // By the person themselves at any moment and without a reason.
  STEP_DOWN: { by: ['self', 'admin'], from: [...CANDIDATE_STEPS, ...ALLY_STEPS], to: 'STEPPED_DOWN' },
  THANK: { by: ['admin'], from: ['STEPPED_DOWN'], to: 'THANKED' },
};

/** The step to which a move leads; null where this role may not make it from there. */
export function stepAfter(move: RosterMove, role: RosterRole, from: RosterStep | null): RosterStep | null {
  const { by, from: steps, to } = RULES[move];
  return by.includes(role) && steps.includes(from) ? to : null;
}

export function isAllyStep(step: RosterStep): boolean {
  return (ALLY_STEPS as readonly RosterStep[]).includes(step);
}

export function isPastStep(step: RosterStep): boolean {
  return (PAST_STEPS as readonly RosterStep[]).includes(step);
}

/** What a move does to the conversations that somebody has. None of them ever passes one on to anybody. */
export function endsConversations(move: RosterMove): boolean {
  return move === 'STEP_DOWN';
}

/** Whether the next step on the way to becoming an ally is the person's own. */
export function isTheirTurn(step: RosterStep): boolean {
  return stepAfter('ACCEPT_CHARTER', 'self', step) !== null;
}
