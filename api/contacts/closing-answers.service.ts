import { LessThan } from 'typeorm';
import { KEPT_DAYS_AFTER_CLOSING } from '../../shared/limits.ts';
import { countEvents, type Counted } from '../numbers/counting.service.ts';
import { DAY, monthOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { NotFound } from '../platform/errors.ts';
import { ClosingAnswerGiven } from './closing-answer.entity.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { loadAs } from './visible-request.service.ts';

/** What a colleague is asked after a close, and may leave out. */
export interface ClosingAnswers {
  readonly feltHeard?: boolean | null;
  readonly wouldComeBack?: boolean | null;
}

const TRIES = 3;

/** Whether the questions after a close are still open: for an ended conversation, until they were answered. */
export async function closingQuestionsOpen(deps: ContactsDeps, id: string, state: string): Promise<boolean> {
  if (state !== 'CLOSED' && state !== 'HANDED_OVER') return false;
  return !(await deps.database.reader.existsBy(ClosingAnswerGiven, { tag: tagOf(deps, id) }));
}

/**
 * Counts the answers of a month, without a link to the request: that they were given is remembered by a tag, which
 * leads nowhere without the pepper. Answering again counts nothing.
 *
 * @throws NotFound for a request that is not the viewer's, or whose conversation has not ended
 */
export async function giveClosingAnswers(deps: ContactsDeps, viewer: Viewer, id: string, answers: ClosingAnswers): Promise<void> {
  const { state } = await loadAs(deps, viewer, 'colleague', id);
  if (state !== 'CLOSED' && state !== 'HANDED_OVER') throw new NotFound();
  const given = { tag: tagOf(deps, id), month: monthOf(deps.clock.now()) };
  const when = { tenantId: viewer.tenantId, now: deps.clock.now() };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (!(await closingQuestionsOpen(deps, id, state))) return;
    const counted = await deps.database.unitOfWork(async (manager) => {
      await manager.insert(ClosingAnswerGiven, given);
      await countEvents(manager, when, eventsOf(answers));
      return true;
    }).catch((error: unknown) => {
      // A second click was first, or somebody else gave the first answer of a month.
      if (isUniqueViolation(error)) return false;
      throw error;
    });
    if (counted) return;
  }
}

/** Forgets that questions were answered whose request is destroyed by now. */
export async function forgetClosingAnswers(deps: ContactsDeps): Promise<void> {
  const month = monthOf(new Date(deps.clock.now().getTime() - KEPT_DAYS_AFTER_CLOSING.most * DAY));
  await deps.database.unitOfWork((manager) => manager.delete(ClosingAnswerGiven, { month: LessThan(month) }));
}

function eventsOf({ feltHeard, wouldComeBack }: ClosingAnswers): Counted[] {
  return [
    ...(typeof feltHeard === 'boolean' ? [feltHeard ? 'HEARD_YES' as const : 'HEARD_NO' as const] : []),
    ...(typeof wouldComeBack === 'boolean' ? [wouldComeBack ? 'COME_BACK_YES' as const : 'COME_BACK_NO' as const] : []),
  ];
}

function tagOf({ tags }: ContactsDeps, id: string): string {
  return tags.of('closingAnswers', id);
}
