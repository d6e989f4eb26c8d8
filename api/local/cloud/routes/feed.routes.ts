import { Router } from 'express';
import { z } from 'zod';
import type { Notice } from '../host-contract.ts';
import type { NoticeBoard } from '../notices.ts';

const feedQuery = z.object({ objectId: z.string() });
const heartbeatMilliseconds = 25_000;

function eventOf(notice: Notice): string {
  return `id: ${notice.id}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`;
}

/** What the browser has not seen: all of it, or what came after the event it names when it reconnects. */
function unseen(notices: Notice[], lastSeen: string | undefined): Notice[] {
  return notices.slice(notices.findIndex((notice) => notice.id === lastSeen) + 1);
}

/** A person's activity feed as server-sent events: what was there before, then what comes. */
export function feedRoutes(notices: NoticeBoard): Router {
  const router = Router();
  router.get('/feed', (request, response) => {
    const query = feedQuery.safeParse(request.query);
    if (!query.success) {
      response.status(400).json({ error: 'Say whose feed, with objectId.' });
      return;
    }
    const { objectId } = query.data;
    response.status(200).set('Content-Type', 'text/event-stream');
    response.write('retry: 1000\n\n');
    response.write(unseen(notices.of(objectId), request.get('last-event-id')).map(eventOf).join(''));
    const stopWatching = notices.watch(objectId, (notice) => { response.write(eventOf(notice)); });
    const heartbeat = setInterval(() => { response.write(': still here\n\n'); }, heartbeatMilliseconds);
    response.on('close', () => {
      clearInterval(heartbeat);
      stopWatching();
    });
  });
  return router;
}
