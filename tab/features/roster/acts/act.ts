import { movesBack } from '../../../../shared/roster-list.ts';
import type { AdminMove } from '../../../../shared/roster-list.ts';
import { isTheirTurn, stepAfter } from '../../../../shared/roster-rules.ts';
import type { RosterRefusal } from '../../../gql/graphql.ts';
import type { RosterEntry } from '../data/roster.query.ts';
import type { Picked } from '../data/use-selection.ts';

/** What is done for one or many people of the roster. */
export type Act =
  | { readonly kind: 'move'; readonly move: AdminMove }
  | { readonly kind: 'remind' }
  | { readonly kind: 'topic'; readonly topicId: string; readonly has: boolean }
  | { readonly kind: 'site'; readonly siteId: string };

/** What came of an act. */
export interface ActResult {
  readonly act: Act;
  /** The API did not answer for some of them. */
  readonly failed: boolean;
  readonly done: readonly RosterEntry[];
  readonly refused: readonly { readonly entry: RosterEntry; readonly reason: RosterRefusal }[];
  readonly elsewhere: readonly RosterEntry[];
  readonly gone: number;
  /** What leads back; empty where nothing does. */
  readonly undo: readonly Step[];
}

/** An act for some people. */
export interface Step {
  readonly act: Act;
  readonly people: readonly Picked[];
}

/** Whether an act can concern somebody at all; the API has the last word. */
export function concerns(act: Act, { step, siteId }: Picked): boolean {
  if (act.kind === 'move') return stepAfter(act.move, 'admin', step) !== null;
  if (act.kind === 'remind') return isTheirTurn(step);
  return act.kind === 'topic' || act.siteId !== siteId;
}

/**
 * What takes an act back for those for whom it was done. It names them as they are after it: whoever is changed later on
 * stays as they are then.
 *
 * @param before everybody as they were before the act
 */
export function undoOf(act: Act, done: readonly Picked[], before: ReadonlyMap<string, Picked>): Step[] {
  if (done.length === 0 || act.kind === 'remind') return [];
  if (act.kind === 'topic') return [{ act: { ...act, has: !act.has }, people: done }];
  if (act.kind === 'move') {
    const back = movesBack(act.move);
    return back === null ? [] : [{ act: { kind: 'move', move: back }, people: done }];
  }
  const siteOf = ({ id }: Picked): string => before.get(id)?.siteId ?? act.siteId;
  const sites = [...new Set(done.map(siteOf))];
  return sites.map((siteId) => ({ act: { kind: 'site', siteId }, people: done.filter((one) => siteOf(one) === siteId) }));
}
