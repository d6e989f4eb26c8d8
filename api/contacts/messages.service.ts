import { randomUUID } from 'node:crypto';
import { mayMove, mayReadContent, type ContactParty, type MessageKind } from '../../shared/contact-rules.ts';
import { minuteOf } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { NotFound } from '../platform/errors.ts';
import { checkPageSize, pageOf, type Page } from '../platform/graphql/page.ts';
import type { DataKey } from '../platform/sealing/seal.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import { openMessage, sealMessage, type MessageContent, type RequestContent } from './contact-request.content.ts';
import { presentMessage, type MessageView } from './contact-request.present.ts';
import { changeIfUnchanged, findByWriteTag, findMessage, messagesBefore } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { Message } from './message.entity.ts';
import { colleagueOf, liveAllies, told } from './offers.service.ts';
import { loadAsEither, type VisibleRequest } from './visible-request.service.ts';

const TRIES = 20;

export interface WriteInput {
  readonly requestId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/** Writes a message into an open conversation; null where it is not open. Repeating it writes nothing twice. */
export function writeMessage(deps: ContactsDeps, viewer: Viewer, { requestId, text, idempotencyKey }: WriteInput): Promise<MessageView | null> {
  return writeOnce(deps, viewer, requestId, { kind: 'TEXT', text, act: idempotencyKey });
}

/**
 * An ally proposes something to use, a resource or a professional service; null where the conversation is not open.
 *
 * @throws NotFound for the colleague, who is the one to agree
 */
export function offerReferral(deps: ContactsDeps, viewer: Viewer, { requestId, text, idempotencyKey }: WriteInput): Promise<MessageView | null> {
  return writeOnce(deps, viewer, requestId, { kind: 'REFERRAL', text, act: idempotencyKey, only: 'ally' });
}

/** An ally proposes that somebody else goes on; only the colleague can do it. */
export function proposeHandOver(deps: ContactsDeps, viewer: Viewer, input: Omit<WriteInput, 'text'>): Promise<MessageView | null> {
  return writeOnce(deps, viewer, input.requestId, { kind: 'HAND_OVER_PROPOSED', text: '', act: input.idempotencyKey, only: 'ally' });
}

/**
 * The colleague agrees to a referral or declines it, once; repeating it, whichever way, gives back what was recorded.
 *
 * @throws NotFound where there is no such referral in the conversation
 */
export async function answerReferral(
  deps: ContactsDeps, viewer: Viewer, { requestId, messageId, agreed }: { requestId: string; messageId: string; agreed: boolean },
): Promise<MessageView | null> {
  const { row } = await loadAsEither(deps, viewer, requestId);
  const key = (await deps.keyring.find([requestId])).get(requestId);
  const message = await findMessage(deps.database.reader, requestId, messageId);
  const referral = key && message && (await openMessage(key, row.tenantId, message, message.sealed));
  if (referral?.kind !== 'REFERRAL') throw new NotFound();
  const kind = agreed ? 'REFERRAL_AGREED' : 'REFERRAL_DECLINED';
  return writeOnce(deps, viewer, requestId, { kind, text: '', answers: messageId, act: `answer ${messageId}`, only: 'colleague' });
}

interface Writing {
  readonly kind: MessageKind;
  readonly text: string;
  readonly answers?: string;
  /** What makes this act of writing one: repeating it writes nothing twice. */
  readonly act: string;
  /** The side that may write this kind of message; either, if absent. */
  readonly only?: ContactParty;
}

async function writeOnce(deps: ContactsDeps, viewer: Viewer, requestId: string, writing: Writing): Promise<MessageView | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const request = await loadAsEither(deps, viewer, requestId);
    if (writing.only && writing.only !== request.party) throw new NotFound();
    const writeTag = deps.tags.of('write', viewer.objectId, requestId, writing.act);
    const written = await findByWriteTag(deps.database.reader, requestId, writeTag);
    if (written) return openOne(deps, request, written);
    if (!request.content || !mayMove(request.state, 'write', request.party)) return null;
    // To an ally who stepped down nobody writes: it would never be read.
    const [reader] = await readersOf(deps, request, request.content);
    if (!reader) return null;
    const message = await tryWrite(deps, request, reader, { ...writing, writeTag });
    if (message) return message;
  }
  throw new Error('A message was outrun too often.');
}

/** Who reads what a party writes. */
async function readersOf(deps: ContactsDeps, request: VisibleRequest, content: RequestContent): Promise<PersonKey[]> {
  if (request.party === 'ally') return [colleagueOf(request.row, content)];
  return told(deps, request.row.tenantId, liveAllies(deps, request, content));
}

/** A page of a conversation that ends before a cursor, or at its end. */
export async function messagesOf(
  deps: ContactsDeps,
  viewer: Viewer,
  requestId: string,
  { last, before }: { last: number; before: string | null },
): Promise<Page<MessageView>> {
  checkPageSize(last, 'last');
  const request = await loadAsEither(deps, viewer, requestId);
  const scope = ['messages', viewer.objectId, requestId];
  const position = before === null ? undefined : (deps.cursors.read(scope, before, 'before') as number);
  const key = await keyOf(deps, request);
  if (!key || !mayReadContent(request.state, request.party)) return pageOf([], {});
  const rows = await messagesBefore(deps.database.reader, requestId, last + 1, position);
  const edges = await Promise.all(
    rows.slice(-last).map(async (row) => ({
      cursor: deps.cursors.sign(scope, row.position),
      node: presentMessage(row.id, await openMessage(key, request.row.tenantId, row, row.sealed), request.party),
    })),
  );
  return pageOf(edges, { previous: rows.length > last });
}

async function keyOf({ keyring }: ContactsDeps, { row }: Pick<VisibleRequest, 'row'>): Promise<DataKey | undefined> {
  return (await keyring.find([row.id])).get(row.id);
}

async function openOne(deps: ContactsDeps, request: VisibleRequest, row: Message): Promise<MessageView | null> {
  const key = await keyOf(deps, request);
  return key ? presentMessage(row.id, await openMessage(key, request.row.tenantId, row, row.sealed), request.party) : null;
}

/** Null: something else changed the conversation first. */
async function tryWrite(
  deps: ContactsDeps,
  request: VisibleRequest,
  reader: PersonKey,
  { kind, text, answers, writeTag }: Writing & { readonly writeTag: string },
): Promise<MessageView | null> {
  const { row, party } = request;
  const key = await keyOf(deps, request);
  if (!key) return null;
  const place = { id: randomUUID(), requestId: row.id };
  const sent: MessageContent = { by: party, kind, text, sentAt: minuteOf(deps.clock.now()), ...(answers === undefined ? {} : { answers }) };
  const sealed = await sealMessage(key, row.tenantId, place, sent);
  const notice = await deps.outbox.prepare(reader, row.id, 'write', place.id);
  const position = row.messageCount + 1;
  const written = await deps.database
    .unitOfWork(async (manager) => {
      if (!(await changeIfUnchanged(manager, row, { messageCount: position }))) return false;
      await manager.insert(Message, { ...place, position, writeTag, sealed });
      await deps.outbox.add(manager, notice);
      return true;
    })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return false;
      throw error;
    });
  if (!written) return null;
  await deps.changes.tell(row);
  return presentMessage(place.id, sent, party);
}
