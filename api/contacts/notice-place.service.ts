import { createNoticeLinks } from '../platform/outbox/notice-links.ts';
import { listVisible } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import type { NoticePlace } from './notice-place.type.ts';
import { visibleTo } from './visible-request.service.ts';

/** Notices are younger than this many requests of one person. */
const LOOKED_THROUGH = 200;
/** What a notice is about that is about no request: the recipient's own role. */
const OWN_ROLE = ['roster', 'training'];
const NOWHERE: NoticePlace = { kind: 'NOWHERE', requestId: null };

/**
 * Where a notice leads its recipient. For everybody else, and once what it was about is no longer there, it leads nowhere; so
 * does a link that never was one.
 */
export async function noticePlace(deps: ContactsDeps, viewer: Viewer, link: string): Promise<NoticePlace> {
  const links = createNoticeLinks(deps.tags);
  const [own, incoming] = await Promise.all([visibleIds(deps, viewer, 'colleague'), visibleIds(deps, viewer, 'ally')]);
  const about = links.find(link, viewer, [...OWN_ROLE, ...own, ...incoming]);
  if (about === undefined) return NOWHERE;
  if (OWN_ROLE.includes(about)) return { kind: 'OWN_ROLE', requestId: null };
  return { kind: own.includes(about) ? 'OWN_REQUEST' : 'INCOMING_REQUEST', requestId: about };
}

async function visibleIds(deps: ContactsDeps, viewer: Viewer, party: 'colleague' | 'ally'): Promise<string[]> {
  const visible = await visibleTo(deps, viewer, party);
  const seen = visible ? await listVisible(deps.database.reader, visible, LOOKED_THROUGH) : [];
  return seen.filter(({ row }) => row.state !== 'ERASED').map(({ row }) => row.id);
}
