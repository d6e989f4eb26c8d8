import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { DataKey } from '../platform/sealing/seal.ts';
import { sealMessage, type MessageContent } from './contact-request.content.ts';
import { Message } from './message.entity.ts';

/** Rows a statement; both databases bound the number of parameters. */
const ROWS_A_STATEMENT = 200;

/** Messages that are in a conversation from its beginning. */
export function sealMessages(key: DataKey, { id: requestId, tenantId }: { id: string; tenantId: string }, contents: readonly MessageContent[]): Promise<Message[]> {
  return Promise.all(
    contents.map(async (content, index) => {
      const id = randomUUID();
      return { id, requestId, position: index + 1, writeTag: id, sealed: await sealMessage(key, tenantId, { id, requestId }, content) };
    }),
  );
}

export async function addMessages(manager: EntityManager, messages: readonly Message[]): Promise<void> {
  for (let start = 0; start < messages.length; start += ROWS_A_STATEMENT) {
    await manager.insert(Message, messages.slice(start, start + ROWS_A_STATEMENT));
  }
}
