import type { ContactParty, MessageKind } from '../../shared/contact-rules.ts';
import type { LeaveOut } from '../../shared/matching.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { DataKey, SealedPlace } from '../platform/sealing/seal.ts';
import { open, seal } from '../platform/sealing/seal.ts';

/** An ally to whom a request was offered. */
export interface OfferedAlly {
  readonly id: string;
  readonly objectId: string;
  readonly name: string;
}

/** The colleague's consent that others are asked where nobody could answer. */
export interface BackupConsent {
  readonly language: string;
  readonly leaveOut: LeaveOut;
}

/** What is sealed in a contact request: everything that a person chose or wrote, and who they all are. */
export interface RequestContent {
  readonly colleagueObjectId: string;
  /** Null: the colleague gave no name. */
  readonly colleagueName: string | null;
  /** In the order in which they were asked. */
  readonly allies: readonly OfferedAlly[];
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string | null;
  /** Null: nobody else may be asked. */
  readonly backup: BackupConsent | null;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
}

/** A request as it was sealed while it could be offered to one ally only. */
type OneAllyContent = Omit<RequestContent, 'allies' | 'backup'> & {
  readonly allyId: string;
  readonly allyObjectId: string;
  readonly allyName: string;
};

/** What is sealed in a message. */
export interface MessageContent {
  readonly by: ContactParty;
  /** Absent in what was sealed when every message was one of text. */
  readonly kind?: MessageKind;
  readonly text: string;
  /** The message that this one answers. */
  readonly answers?: string;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
}

interface RequestPlace {
  readonly id: string;
  readonly tenantId: string;
}

interface MessagePlace {
  readonly id: string;
  readonly requestId: string;
}

export function sealRequest(key: DataKey, row: RequestPlace, content: RequestContent): Promise<Buffer> {
  return seal(key, requestPlace(row), content);
}

export async function openRequest(key: DataKey, row: RequestPlace, sealed: Buffer): Promise<RequestContent> {
  const content = await open<RequestContent | OneAllyContent>(key, requestPlace(row), sealed);
  if ('allies' in content) return content;
  const { allyId, allyObjectId, allyName, ...rest } = content;
  return { ...rest, allies: [{ id: allyId, objectId: allyObjectId, name: allyName }], backup: null };
}

export function sealMessage(key: DataKey, tenantId: string, row: MessagePlace, content: MessageContent): Promise<Buffer> {
  return seal(key, messagePlace(tenantId, row), content);
}

export function openMessage(key: DataKey, tenantId: string, row: MessagePlace, sealed: Buffer): Promise<MessageContent> {
  return open<MessageContent>(key, messagePlace(tenantId, row), sealed);
}

function requestPlace({ id, tenantId }: RequestPlace): SealedPlace {
  return { tenantId, table: 'contact_request', column: 'sealed', conversationId: id, rowId: id };
}

function messagePlace(tenantId: string, { id, requestId }: MessagePlace): SealedPlace {
  return { tenantId, table: 'message', column: 'sealed', conversationId: requestId, rowId: id };
}
