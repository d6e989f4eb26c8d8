import { In } from 'typeorm';
import { allySees, type ContactParty, type ContactRequestState } from '../../shared/contact-rules.ts';
import { inParts } from '../platform/database/in-parts.ts';
import { NotFound } from '../platform/errors.ts';
import { isId } from '../platform/graphql/ids.ts';
import { openRequest, type RequestContent } from './contact-request.content.ts';
import { ContactRequest } from './contact-request.entity.ts';
import { findVisible, offersOf, type Seen, type Visible } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import type { Offer } from './offer.entity.ts';
import { askedOf, type Asked } from './offers.service.ts';

/** A request that the viewer may see, with the side on which they stand. */
export interface VisibleRequest {
  readonly row: ContactRequest;
  /** Of all who were asked. */
  readonly offers: readonly Offer[];
  /** An ally's own offer. */
  readonly offer: Offer | null;
  readonly party: ContactParty;
  /** The state of the request as this party sees it. */
  readonly state: ContactRequestState;
  /** Null: its key was destroyed. */
  readonly content: RequestContent | null;
}

/** Which rows a viewer sees as one party; nobody's, for a viewer who is no ally and asks as one. */
export async function visibleTo(deps: ContactsDeps, viewer: Viewer, party: ContactParty): Promise<Visible | null> {
  const tag = deps.tags.participant(viewer, party);
  if (party === 'colleague') return { colleagueTag: tag };
  return (await deps.allies.isAlly(viewer)) ? { allyTag: tag } : null;
}

/**
 * Loads a request as one party.
 *
 * @throws NotFound for one that is not there and for one that is not the viewer's, alike
 */
export async function loadAs(deps: ContactsDeps, viewer: Viewer, party: ContactParty, id: string): Promise<VisibleRequest> {
  const visible = isId(id) ? await visibleTo(deps, viewer, party) : null;
  if (!visible) throw new NotFound();
  return loadVisible(deps, visible, id);
}

/** @throws NotFound for one that is not there, and for one that is not to be seen in this way */
export async function loadVisible(deps: ContactsDeps, visible: Visible, id: string): Promise<VisibleRequest> {
  const party: ContactParty = 'colleagueTag' in visible ? 'colleague' : 'ally';
  const seen = await findVisible(deps.database.reader, visible, id);
  if (!seen) throw new NotFound();
  const [content = null] = await openContents(deps, [seen.row]);
  if (party === 'colleague' && !content) throw new NotFound();
  // Read after the row, so that whoever changes the row as they saw it has seen the offers that belong to it.
  const offers = await offersOf(deps.database.reader, id);
  const offer = offers.find(({ allyTag }) => allyTag === seen.offer?.allyTag) ?? seen.offer;
  return { row: seen.row, offer, offers, party, content, state: stateFor({ row: seen.row, offer }, content) };
}

/** The state of a request as whoever sees it does. */
export function stateFor({ row, offer }: Seen, content: RequestContent | null): ContactRequestState {
  // Content without a key is being erased at this moment; the row follows.
  const state = content ? row.state : 'ERASED';
  return offer ? allySees(state, offer.state) : state;
}

/** Loads a request as whichever party the viewer is. */
export async function loadAsEither(deps: ContactsDeps, viewer: Viewer, id: string): Promise<VisibleRequest> {
  return loadAs(deps, viewer, 'colleague', id).catch((error: unknown) => {
    if (error instanceof NotFound) return loadAs(deps, viewer, 'ally', id);
    throw error;
  });
}

/** A request as its colleague has it. */
export interface OwnRequest {
  readonly row: ContactRequest;
  readonly content: RequestContent;
  readonly asked: readonly Asked[];
}

/** A colleague's own request, opened; null for one whose key was destroyed. */
export async function openOwn(deps: ContactsDeps, row: ContactRequest): Promise<OwnRequest | null> {
  const [content] = await openContents(deps, [row]);
  return content ? { row, content, asked: askedOf(deps, row.tenantId, content, await offersOf(deps.database.reader, row.id)) } : null;
}

/** The sealed contents of rows, in their order; null for one that is erased or whose key was destroyed. */
export async function openContents(deps: ContactsDeps, rows: readonly ContactRequest[]): Promise<(RequestContent | null)[]> {
  // An expiry that was begun marks its row before it destroys the key: from then on nobody reads it.
  const readable = rows.filter(({ sealed, state }) => sealed !== null && state !== 'ERASED');
  const keys = await deps.keyring.find(readable.map(({ id }) => id));
  return Promise.all(
    rows.map(async (row) => {
      const key = keys.get(row.id);
      return key && row.sealed ? openRequest(key, row, row.sealed) : null;
    }),
  );
}

/** The tags under which a viewer hears of changes: as a colleague, and as an ally for those who are one. */
export async function tagsToHear({ tags, allies }: ContactsDeps, viewer: Viewer): Promise<string[]> {
  const parties: ContactParty[] = (await allies.isAlly(viewer)) ? ['colleague', 'ally'] : ['colleague'];
  return parties.map((party) => tags.participant(viewer, party));
}

/** Which of these ids still have a row. */
export async function existing(deps: ContactsDeps, ids: readonly string[]): Promise<Set<string>> {
  const rows = await inParts(ids, (part) =>
    deps.database.reader.find(ContactRequest, { select: { id: true }, where: { id: In(part) } }),
  );
  return new Set(rows.map(({ id }) => id));
}
