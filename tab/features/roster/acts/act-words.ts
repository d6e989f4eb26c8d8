import { endsConversations } from '../../../../shared/roster-rules.ts';
import type { RosterRefusal } from '../../../gql/graphql.ts';
import type { Act, ActResult } from './act.ts';

/** The word by which the texts of an act are found. */
export const wordOf = (act: Act) => (act.kind === 'move' ? act.move : act.kind);

/** The word by which it is found what an act does to open conversations. */
export const conversationsWord = (act: Act) => (act.kind === 'move' && endsConversations(act.move) ? 'ends' : 'goOn');

interface Left {
  readonly word: RosterRefusal | 'elsewhere' | 'gone';
  readonly count: number;
}

/** For how many nothing was done, and why. */
export function leftOut({ refused, elsewhere, gone }: ActResult): Left[] {
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  const counted: Left[] = reasons.map((reason) => ({ word: reason, count: refused.filter((one) => one.reason === reason).length }));
  const others: Left[] = [{ word: 'elsewhere', count: elsewhere.length }, { word: 'gone', count: gone }];
  return [...counted, ...others.filter(({ count }) => count > 0)];
}
