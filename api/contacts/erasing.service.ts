import pRetry from 'p-retry';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../platform/clock.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { changeIfUnchanged, listVisible, offersOf } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { Message } from './message.entity.ts';
import { settleOffers } from './offers.service.ts';
import { loadAs } from './visible-request.service.ts';

const TRIES = 20;
/** As many requests as are erased at a time. */
const BATCH = 50;

/** Something changed the request while it was being erased; to be tried again. */
class ErasingOutrun extends Error {
  override readonly name = 'ErasingOutrun';
}

/**
 * Destroys everything that is readable of a request, at the colleague's wish: first the key, then the rows. What is
 * left is a row that tells the ally only that it was erased.
 */
export async function eraseContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<void> {
  const { row } = await loadAs(deps, viewer, 'colleague', id);
  await deps.keyring.destroy([id]);
  await eraseRows(deps, row);
  await deps.changes.tell(row);
}

/** Erases everything that a colleague ever asked. */
export async function eraseAllContactRequests(deps: ContactsDeps, viewer: Viewer): Promise<void> {
  const visible = { colleagueTag: deps.tags.participant(viewer, 'colleague') };
  for (;;) {
    const seen = await listVisible(deps.database.reader, visible, BATCH);
    if (seen.length === 0) return;
    await deps.keyring.destroy(seen.map(({ row }) => row.id));
    for (const { row } of seen) {
      await eraseRows(deps, row);
      await deps.changes.tell(row);
    }
  }
}

/**
 * Erases the rows of a request whose key is gone. Also finishes what a process that died had begun: it may be called
 * for the same request any number of times, and needs nothing that was sealed.
 */
export async function eraseRows(deps: ContactsDeps, request: Pick<ContactRequest, 'id' | 'tenantId'>): Promise<void> {
  const offers = await offersOf(deps.database.reader, request.id);
  // Whoever declined, or whose turn was over, has nothing more to do with it.
  const concerned = offers.filter(({ state }) => state === 'OFFERED' || state === 'ACCEPTED');
  const people = await Promise.all(concerned.map(({ allyTag }) => deps.allies.personByTag(request.tenantId, allyTag)));
  const notices = await Promise.all(people.flatMap((person) => (person ? deps.outbox.prepare(person, request.id, 'erase') : [])));
  const eraseOnce = (): Promise<void> =>
    deps.database.unitOfWork(async (manager) => {
      const row = await manager.findOneBy(ContactRequest, { id: request.id });
      if (!row || row.sealed === null) return;
      await eraseRow(deps, manager, row);
      for (const notice of notices) await deps.outbox.add(manager, notice);
    });
  await pRetry(eraseOnce, { retries: TRIES, minTimeout: 10, maxTimeout: 100, shouldRetry: ({ error }) => error instanceof ErasingOutrun });
  await deps.database.scrub();
}

async function eraseRow(deps: ContactsDeps, manager: EntityManager, row: ContactRequest): Promise<void> {
  const erased: Partial<ContactRequest> = {
    state: 'ERASED',
    sealed: null,
    colleagueTag: null,
    replyDueAt: null,
    nextStep: null,
    nextStepAt: null,
    messageCount: 0,
    // Constant, or it would tell how much was written.
    version: 0,
    changedDay: dayOf(deps.clock.now()),
  };
  // On SQL Server a message may be written between reading and this; the transaction is then tried again.
  if (!(await changeIfUnchanged(manager, row, erased))) throw new ErasingOutrun();
  await manager.delete(Message, { requestId: row.id });
  await settleOffers(deps, manager, { row, content: null, state: 'ERASED', offerState: ({ state }) => state });
}
