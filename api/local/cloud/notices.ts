import { randomUUID } from 'node:crypto';
import type { Notice } from './host-contract.ts';

/** The activity feeds of everybody, kept in memory for as long as the stand-in runs. */
export interface NoticeBoard {
  add(notice: Omit<Notice, 'id' | 'at'>): void;
  /** Oldest first. */
  of(objectId: string): Notice[];
  /** Calls back for every later notice of this person; returns how to stop. */
  watch(objectId: string, heard: (notice: Notice) => void): () => void;
}

export function createNoticeBoard(now: () => Date): NoticeBoard {
  const notices: Notice[] = [];
  const watchers = new Map<string, Set<(notice: Notice) => void>>();
  return {
    add: (content) => {
      const notice = { ...content, id: randomUUID(), at: now().toISOString() };
      notices.push(notice);
      watchers.get(notice.objectId)?.forEach((heard) => { heard(notice); });
    },
    of: (objectId) => notices.filter((notice) => notice.objectId === objectId),
    watch: (objectId, heard) => {
      const ofPerson = watchers.get(objectId) ?? new Set();
      watchers.set(objectId, ofPerson.add(heard));
      return () => { ofPerson.delete(heard); };
    },
  };
}
