import { randomUUID } from 'node:crypto';
import type { Notice } from './host-contract.ts';

/** The activity feeds of everybody, kept in memory for as long as the stand-in runs. */
export interface NoticeBoard {
  /** @param chainId a notice takes the place of the one that this person has with the same number, and keeps its id */
  add(notice: Omit<Notice, 'id' | 'at'>, chainId?: number): void;
  /** Oldest first. */
  of(objectId: string): Notice[];
  /** Calls back for every later notice of this person; returns how to stop. */
  watch(objectId: string, heard: (notice: Notice) => void): () => void;
}

export function createNoticeBoard(now: () => Date): NoticeBoard {
  const notices = new Map<string, Notice>();
  const chains = new Map<string, string>();
  const watchers = new Map<string, Set<(notice: Notice) => void>>();
  const idOf = (objectId: string, chainId: number | undefined): string => {
    if (chainId === undefined) return randomUUID();
    const chain = `${objectId} ${String(chainId)}`;
    const id = chains.get(chain) ?? randomUUID();
    chains.set(chain, id);
    return id;
  };
  return {
    add: (content, chainId) => {
      const notice = { ...content, id: idOf(content.objectId, chainId), at: now().toISOString() };
      notices.set(notice.id, notice);
      watchers.get(notice.objectId)?.forEach((heard) => { heard(notice); });
    },
    of: (objectId) => [...notices.values()].filter((notice) => notice.objectId === objectId),
    watch: (objectId, heard) => {
      const ofPerson = watchers.get(objectId) ?? new Set();
      watchers.set(objectId, ofPerson.add(heard));
      return () => { ofPerson.delete(heard); };
    },
  };
}
