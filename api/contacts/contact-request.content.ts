import type { ContactParty } from '../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import type { DataKey, SealedPlace } from '../platform/sealing/seal.ts';
import { open, seal } from '../platform/sealing/seal.ts';

/** What is sealed in a contact request: everything that a person chose or wrote, and who the two are. */
export interface RequestContent {
  readonly colleagueObjectId: string;
  /** Null: the colleague gave no name. */
  readonly colleagueName: string | null;
  readonly allyId: string;
  readonly allyObjectId: string;
  readonly allyName: string;
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string | null;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
}

/** What is sealed in a message. */
export interface MessageContent {
  readonly by: ContactParty;
  readonly text: string;
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

export function openRequest(key: DataKey, row: RequestPlace, sealed: Buffer): Promise<RequestContent> {
  return open<RequestContent>(key, requestPlace(row), sealed);
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
