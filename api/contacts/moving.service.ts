import { isLive, moved, type ContactMove } from '../../shared/contact-rules.ts';
import { dayOf } from '../platform/clock.ts';
import { changeIfUnchanged } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { otherParty, personOf, tellBoth } from './parties.ts';
import { unansweredSince } from './places-of-requests.service.ts';
import { loadAs, loadAsEither, type VisibleRequest } from './visible-request.service.ts';

/** A request after a move was tried: whether it was made, and what the request is now. */
export interface MoveOutcome {
  readonly made: boolean;
  readonly request: VisibleRequest;
}

/** How often a move is tried again when something else changed the request in between. */
const TRIES = 5;

export function acceptContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'accept', () => loadAs(deps, viewer, 'ally', id));
}

export function declineContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'decline', () => loadAs(deps, viewer, 'ally', id));
}

export function withdrawContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'withdraw', () => loadAs(deps, viewer, 'colleague', id));
}

export function closeContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<MoveOutcome> {
  return move(deps, 'close', () => loadAsEither(deps, viewer, id));
}

/** Load, authorize, change, record: one transaction, in which exactly one of several movers wins. */
async function move(deps: ContactsDeps, what: ContactMove, load: () => Promise<VisibleRequest>): Promise<MoveOutcome> {
  let request = await load();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = await tryMove(deps, what, request);
    if (made === 'refused') return { made: false, request };
    request = await load();
    if (made === 'made') {
      tellBoth(deps, request.row);
      return { made: true, request };
    }
  }
  return { made: false, request };
}

async function tryMove(deps: ContactsDeps, what: ContactMove, request: VisibleRequest): Promise<'made' | 'refused' | 'outrun'> {
  const { row, party, content } = request;
  const state = content && moved(row.state, what, party);
  if (!state) return 'refused';
  const other = await personOf(deps, row, content, otherParty(party));
  const notice = other && (await deps.outbox.prepare(other, row.id, what, String(row.version)));
  return deps.database.unitOfWork(async (manager) => {
    const today = dayOf(deps.clock.now());
    const pairTag = isLive(state) ? row.pairTag : null;
    if (!(await changeIfUnchanged(manager, row, { state, pairTag, replyDueAt: null, changedDay: today }))) return 'outrun';
    if (!isLive(state)) await deps.places.giveBack(manager, content.allyId, unansweredSince(row));
    if (notice) await deps.outbox.add(manager, notice);
    return 'made';
  });
}

