import pRetry from 'p-retry';
import type { EntityManager } from 'typeorm';
import { isLive } from '../../shared/contact-rules.ts';
import { dayOf } from '../platform/clock.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { changeIfUnchanged } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { Message } from './message.entity.ts';
import { tellBoth } from './parties.ts';
import { givePlaceBackByTag } from './places-of-requests.service.ts';
import { loadAs } from './visible-request.service.ts';

const TRIES = 20;

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
  tellBoth(deps, row);
}

/**
 * Erases the rows of a request whose key is gone. Also finishes what a process that died had begun: it may be called
 * for the same request any number of times, and needs nothing that was sealed.
 */
export async function eraseRows(deps: ContactsDeps, request: Pick<ContactRequest, 'id' | 'tenantId' | 'allyTag'>): Promise<void> {
  const ally = await deps.allies.personByTag(request.tenantId, request.allyTag);
  const notice = ally && (await deps.outbox.prepare(ally, request.id, 'erase'));
  const eraseOnce = (): Promise<void> =>
    deps.database.unitOfWork(async (manager) => {
      const row = await manager.findOneBy(ContactRequest, { id: request.id });
      if (!row || row.sealed === null) return;
      await eraseRow(deps, manager, row);
      if (notice) await deps.outbox.add(manager, notice);
    });
  await pRetry(eraseOnce, { retries: TRIES, minTimeout: 10, maxTimeout: 100, shouldRetry: ({ error }) => error instanceof ErasingOutrun });
  await deps.database.scrub();
}

async function eraseRow(deps: ContactsDeps, manager: EntityManager, row: ContactRequest): Promise<void> {
  const erased: Partial<ContactRequest> = {
    state: 'ERASED',
    sealed: null,
    colleagueTag: null,
    pairTag: null,
    replyDueAt: null,
    messageCount: 0,
    // Constant, or it would tell how much was written.
    version: 0,
    changedDay: dayOf(deps.clock.now()),
  };
  // On SQL Server a message may be written between reading and this; the transaction is then tried again.
  if (!(await changeIfUnchanged(manager, row, erased))) throw new ErasingOutrun();
  await manager.delete(Message, { requestId: row.id });
  if (isLive(row.state)) await givePlaceBackByTag(deps, manager, row);
}
