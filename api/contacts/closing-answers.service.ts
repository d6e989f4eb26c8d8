import { LessThan, type EntityManager } from 'typeorm';
import { KEPT_DAYS_AFTER_CLOSING } from '../../shared/limits.ts';
import { dayOf, daysBefore } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { NotFound } from '../platform/errors.ts';
import { ClosingAnswer, ClosingAnswerGiven } from './closing-answer.entity.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { loadAs } from './visible-request.service.ts';

/** What a colleague is asked after a close, and may leave out. */
export interface ClosingAnswers {
  readonly feltHeard?: boolean | null;
  readonly wouldComeBack?: boolean | null;
}

const TRIES = 3;
/** `YYYY-MM`. */
const MONTH_LENGTH = 7;

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
  const given = { tag: tagOf(deps, id), month: dayOf(deps.clock.now()).slice(0, MONTH_LENGTH) };
  const place = { tenantId: viewer.tenantId, month: given.month };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (!(await closingQuestionsOpen(deps, id, state))) return;
    const counted = await deps.database.unitOfWork(async (manager) => {
      await manager.insert(ClosingAnswerGiven, given);
      await count(manager, { ...place, question: 'feltHeard', answer: answers.feltHeard });
      await count(manager, { ...place, question: 'wouldComeBack', answer: answers.wouldComeBack });
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
  const month = daysBefore(deps.clock.now(), KEPT_DAYS_AFTER_CLOSING.most).slice(0, MONTH_LENGTH);
  await deps.database.unitOfWork((manager) => manager.delete(ClosingAnswerGiven, { month: LessThan(month) }));
}

type Counted = Omit<ClosingAnswer, 'count' | 'answer'> & { readonly answer: boolean | null | undefined };

async function count(manager: EntityManager, { answer, ...rest }: Counted): Promise<void> {
  if (answer === null || answer === undefined) return;
  const key = { ...rest, answer: answer ? 'yes' : 'no' };
  const { affected } = await manager.increment(ClosingAnswer, key, 'count', 1);
  if (affected !== 1) await manager.insert(ClosingAnswer, { ...key, count: 1 });
}

function tagOf({ tags }: ContactsDeps, id: string): string {
  return tags.of('closingAnswers', id);
}
