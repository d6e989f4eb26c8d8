import type { ContactParty } from '../../shared/contact-rules.ts';
import { checkPageSize, pageOf, type Edge, type Page } from '../platform/graphql/page.ts';
import type { RequestContent } from './contact-request.content.ts';
import type { ContactRequest } from './contact-request.entity.ts';
import { presentIncoming, presentOwn, type IncomingRequestView, type OwnRequestView } from './contact-request.present.ts';
import { listVisible, type ListPosition } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { loadAs, openContents, visibleTo, type VisibleRequest } from './visible-request.service.ts';

export interface PageInput {
  readonly first: number;
  readonly after: string | null;
}

/** The viewer's own requests, newest first. */
export async function ownContactRequests(deps: ContactsDeps, viewer: Viewer, page: PageInput): Promise<Page<OwnRequestView>> {
  return list(deps, viewer, 'colleague', page, (row, content) => content && presentOwn(row, content));
}

/** What was asked of the viewer as an ally, newest first; nothing, for somebody who is no ally. */
export function incomingContactRequests(
  deps: ContactsDeps,
  viewer: Viewer,
  page: PageInput,
): Promise<Page<IncomingRequestView>> {
  return list(deps, viewer, 'ally', page, presentIncoming);
}

export async function ownContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<OwnRequestView> {
  return presentedOwn(await loadAs(deps, viewer, 'colleague', id));
}

export async function incomingContactRequest(deps: ContactsDeps, viewer: Viewer, id: string): Promise<IncomingRequestView> {
  const { row, content } = await loadAs(deps, viewer, 'ally', id);
  return presentIncoming(row, content);
}

/** @throws Error for a request that was not loaded as its colleague */
export function presentedOwn({ row, content, party }: VisibleRequest): OwnRequestView {
  if (party !== 'colleague' || !content) throw new Error('Only a colleague has an own view of a request.');
  return presentOwn(row, content);
}

async function list<T extends { readonly content: { readonly sentAt: Date } | null }>(
  deps: ContactsDeps,
  viewer: Viewer,
  party: ContactParty,
  { first, after }: PageInput,
  present: (row: ContactRequest, content: RequestContent | null) => T | null,
): Promise<Page<T>> {
  checkPageSize(first, 'first');
  const scope = ['contactRequests', party, viewer.tenantId, viewer.objectId];
  const position = after === null ? undefined : (deps.cursors.read(scope, after, 'after') as ListPosition);
  const visible = await visibleTo(deps, viewer, party);
  if (!visible) return pageOf([], {});
  const rows = await listVisible(deps.database.reader, visible, first + 1, position);
  const shown = rows.slice(0, first);
  const contents = await openContents(deps, shown);
  const edges = shown.flatMap((row, index): Edge<T>[] => {
    const node = present(row, contents[index] ?? null);
    return node ? [{ cursor: deps.cursors.sign(scope, { createdDay: row.createdDay, id: row.id }), node }] : [];
  });
  return pageOf(edges, { next: rows.length > first });
}
