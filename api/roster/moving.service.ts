import type { EntityManager } from 'typeorm';
import type { AdminMove } from '../../shared/roster-list.ts';
import { endsConversations, isTheirTurn, stepAfter } from '../../shared/roster-rules.ts';
import type { Ally } from '../allies/ally.entity.ts';
import { beginAvailability, makeWindows } from '../availability/roster-hours.service.ts';
import { dayOf } from '../platform/clock.ts';
import type { PreparedNotice } from '../platform/outbox/outbox.ts';
import { changeMany, type Plan, type RosterOutcome, type Seen } from './changing.service.ts';
import { prepareNotices } from './notices.service.ts';
import { endRole } from './role-ending.service.ts';
import type { Asker, RosterDeps } from './roster.deps.ts';

/**
 * Makes a move for each, where it is one from their step. Whoever is moved gets a notice, which says nothing.
 * What it does to conversations is the same for every move of a kind; none hands one to anybody.
 */
export async function moveInRoster(deps: RosterDeps, asker: Asker, move: AdminMove, seen: readonly Seen[]): Promise<RosterOutcome[]> {
  const now = deps.clock.now();
  const notices = await prepareNotices(deps, asker, seen, move, (ally) => stepAfter(move, 'admin', ally.step) !== null);
  const outcomes = await changeMany(deps, asker, seen, () => Promise.resolve((ally) => planMove(deps, { ally, move, now, notice: notices.get(ally.id) })));
  // Where this process dies before, a job does it.
  if (endsConversations(move)) await deps.endRequests();
  return outcomes;
}

interface Wish {
  readonly ally: Ally;
  readonly move: AdminMove;
  readonly now: Date;
  readonly notice: PreparedNotice | undefined;
}

function planMove({ outbox }: RosterDeps, { ally, move, now, notice }: Wish): Plan {
  const to = stepAfter(move, 'admin', ally.step);
  if (to === null) return 'NOT_FROM_THIS_STEP';
  return {
    // Why somebody volunteered once has nothing to do with a later invitation.
    set: { step: to, stepDay: dayOf(now), ...(move === 'INVITE' && { why: null, remindedDay: null }) },
    act: `roster.${move}`,
    before: { step: ally.step },
    after: { step: to },
    also: async (manager) => {
      await ALSO[move]?.(manager, ally, now);
      if (notice) await outbox.add(manager, notice);
    },
  };
}

type Also = (manager: EntityManager, ally: Ally, now: Date) => Promise<void>;

const ALSO: Partial<Record<AdminMove, Also>> = {
  ACTIVATE: async (manager, { id }, now) => {
    await beginAvailability(manager, id, now);
    await makeWindows(manager, id, now);
  },
  STEP_DOWN: (manager, ally) => endRole(manager, ally),
};

/** Reminds those whose next step is their own, each at most once a day. */
export async function remindInRoster(deps: RosterDeps, asker: Asker, seen: readonly Seen[]): Promise<RosterOutcome[]> {
  const today = dayOf(deps.clock.now());
  const planFor = (ally: Ally, notice?: PreparedNotice): Plan => {
    if (!isTheirTurn(ally.step)) return 'NOT_THEIR_TURN';
    if (ally.remindedDay === today) return 'REMINDED_TODAY';
    return {
      set: { remindedDay: today },
      act: 'roster.REMIND',
      before: { remindedOn: ally.remindedDay },
      after: { remindedOn: today },
      also: async (manager) => { if (notice) await deps.outbox.add(manager, notice); },
    };
  };
  const notices = await prepareNotices(deps, asker, seen, `remind ${today}`, (ally) => typeof planFor(ally) !== 'string');
  return changeMany(deps, asker, seen, () => Promise.resolve((ally) => planFor(ally, notices.get(ally.id))));
}

