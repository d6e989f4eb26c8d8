import type { ContactParty } from '../../shared/contact-rules.ts';
import { checkPageSize, pageOf, type Edge, type Page } from '../platform/graphql/page.ts';
import { openMessage } from './contact-request.content.ts';
import { presentIncoming, presentOwn, type IncomingRequestView, type OwnRequestView } from './contact-request.present.ts';
import { lastMessages, listVisible, offersOfAll, type ListPosition, type Seen } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { askedOf } from './offers.service.ts';
import { loadAs, openContents, stateFor, visibleTo, type VisibleRequest } from './visible-request.service.ts';

export interface PageInput {
  readonly first: number;
  readonly after: string | null;
}

/** The viewer's own requests, newest first. */
export async function ownContactRequests(deps: ContactsDeps, viewer: Viewer, page: PageInput): Promise<Page<OwnRequestView>> {
  return list(deps, viewer, 'colleague', page, async (seen) => {
    const contents = await openContents(deps, seen.map(({ row }) => row));
    const offers = await offersOfAll(deps.database.reader, seen.map(({ row }) => row.id));
    return seen.map(({ row }, index) => {
      const content = contents[index];
      if (!content) return null;
      const asked = askedOf(deps, row.tenantId, content, offers.filter(({ requestId }) => requestId === row.id));
      return presentOwn({ row, content, asked });
    });
  });
}

/** What was asked of the viewer as an ally, newest first; nothing, for somebody who is no ally. */
export function incomingContactRequests(deps: ContactsDeps, viewer: Viewer, page: PageInput): Promise<Page<IncomingRequestView>> {
  return list(deps, viewer, 'ally', page, async (seen) => {
    const contents = await openContents(deps, seen.map(({ row }) => row));
    const waiting = await waitingForAlly(deps, seen);
    return seen.map((one, index) => {
      const content = contents[index] ?? null;
      return presentIncoming({ row: one.row, content, state: stateFor(one, content) }, waiting.has(one.row.id));
    });
  });
}

export async function ownContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<OwnRequestView> {
  return presentedOwn(deps, await loadAs(deps, viewer, 'colleague', id));
}

export async function incomingContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<IncomingRequestView> {
  return presentedIncoming(deps, await loadAs(deps, viewer, 'ally', id));
}

/** @throws Error for a request that was not loaded as its colleague */
export function presentedOwn(deps: ContactsDeps, { row, content, offers, party }: VisibleRequest): OwnRequestView {
  if (party !== 'colleague' || !content) throw new Error('Only a colleague has an own view of a request.');
  return presentOwn({ row, content, asked: askedOf(deps, row.tenantId, content, offers) });
}

export async function presentedIncoming(deps: ContactsDeps, request: VisibleRequest): Promise<IncomingRequestView> {
  return presentIncoming(request, (await waitingForAlly(deps, [request])).has(request.row.id));
}

/** The open conversations in which the colleague wrote last, or nobody wrote yet: the ally is the one to write. */
async function waitingForAlly(deps: ContactsDeps, seen: readonly Seen[]): Promise<Set<string>> {
  const open = seen.filter(({ row, offer }) => row.state === 'ACCEPTED' && offer?.state === 'ACCEPTED').map(({ row }) => row);
  const messages = await lastMessages(deps.database.reader, open);
  const keys = await deps.keyring.find(open.map(({ id }) => id));
  const waiting = new Set(open.filter(({ messageCount }) => messageCount === 0).map(({ id }) => id));
  for (const message of messages) {
    const [key, row] = [keys.get(message.requestId), open.find(({ id }) => id === message.requestId)];
    if (!key || !row) continue;
    const { by } = await openMessage(key, row.tenantId, message, message.sealed);
    if (by === 'colleague') waiting.add(row.id);
  }
  return waiting;
}

async function list<T>(
  deps: ContactsDeps,
  viewer: Viewer,
  party: ContactParty,
  { first, after }: PageInput,
  present: (seen: readonly Seen[]) => Promise<(T | null)[]>,
): Promise<Page<T>> {
  checkPageSize(first, 'first');
  const scope = ['contactRequests', party, viewer.tenantId, viewer.objectId];
  const position = after === null ? undefined : (deps.cursors.read(scope, after, 'after') as ListPosition);
  const visible = await visibleTo(deps, viewer, party);
  if (!visible) return pageOf([], {});
  const seen = await listVisible(deps.database.reader, visible, first + 1, position);
  const shown = seen.slice(0, first);
  const nodes = await present(shown);
  const edges = shown.flatMap(({ row, offer }, index): Edge<T>[] => {
    const node = nodes[index];
    const createdDay = offer?.createdDay ?? row.createdDay;
    return node ? [{ cursor: deps.cursors.sign(scope, { createdDay, id: row.id }), node }] : [];
  });
  return pageOf(edges, { next: seen.length > first });
}
