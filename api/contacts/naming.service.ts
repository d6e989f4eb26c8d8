import { randomUUID } from 'node:crypto';
import { mayMove } from '../../shared/contact-rules.ts';
import { minuteOf } from '../platform/clock.ts';
import { sealMessage, sealRequest } from './contact-request.content.ts';
import { changeIfUnchanged } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { Message } from './message.entity.ts';
import type { MoveOutcome } from './moving.service.ts';
import { liveAllies, told } from './offers.service.ts';
import { loadAs, type VisibleRequest } from './visible-request.service.ts';

const TRIES = 20;

/**
 * Shows the name of a colleague who asked without one, from now on: what an ally has read cannot be taken back. Repeating
 * it changes nothing.
 */
export async function showName(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const request = await loadAs(deps, viewer, 'colleague', id);
    if (request.content && request.content.colleagueName !== null) return { made: true, request };
    if (!mayMove(request.state, 'showName', 'colleague')) return { made: false, request };
    if (await tryShowing(deps, viewer, request)) await deps.changes.tell(request.row);
  }
  throw new Error('A name was outrun too often.');
}

/** False where something else changed the request first. */
async function tryShowing(deps: ContactsDeps, { name }: Viewer, request: VisibleRequest): Promise<boolean> {
  const { row, content } = request;
  const key = (await deps.keyring.find([row.id])).get(row.id);
  if (!content || !key) return false;
  const sealed = await sealRequest(key, row, { ...content, colleagueName: name });
  const place = { id: randomUUID(), requestId: row.id };
  const shown = await sealMessage(key, row.tenantId, place, { by: 'colleague', kind: 'NAME_SHOWN', text: '', sentAt: minuteOf(deps.clock.now()) });
  const people = await told(deps, row.tenantId, liveAllies(deps, request, content));
  const notices = await Promise.all(people.map((person) => deps.outbox.prepare(person, row.id, 'showName')));
  const position = row.messageCount + 1;
  return deps.database.unitOfWork(async (manager) => {
    if (!(await changeIfUnchanged(manager, row, { sealed, messageCount: position }))) return false;
    await manager.insert(Message, { ...place, position, writeTag: place.id, sealed: shown });
    for (const notice of notices) await deps.outbox.add(manager, notice);
    return true;
  });
}
