import { useEffect, useState } from 'react';
import type { Notice } from '../../cloud/host-contract.ts';

export interface Feed {
  /** Newest first. */
  readonly notices: readonly Notice[];
  readonly unread: number;
  markRead(): void;
}

/** A person's activity feed, kept up to date by server-sent events; the browser reconnects by itself. */
export function useFeed(objectId: string): Feed {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [readCount, setReadCount] = useState(0);

  useEffect(() => {
    const source = new EventSource(`/local/feed?objectId=${encodeURIComponent(objectId)}`);
    source.addEventListener('notice', (event: MessageEvent<string>) => {
      const notice = JSON.parse(event.data) as Notice;
      // One that takes the place of another has its id.
      setNotices((known) => (known.some(({ id }) => id === notice.id) ? known.map((one) => (one.id === notice.id ? notice : one)) : [notice, ...known]));
    });
    return () => { source.close(); };
  }, [objectId]);

  return { notices, unread: notices.length - readCount, markRead: () => { setReadCount(notices.length); } };
}
