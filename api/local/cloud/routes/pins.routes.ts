import { Router, json } from 'express';
import { z } from 'zod';
import { createPinBoard } from '../pins.ts';

const longestText = 4096;

/** A channel may frame the tab and nothing else. */
function pinOf(tabOrigin: string) {
  const text = z.string().max(longestText);
  return z.strictObject({
    entityId: text,
    contentUrl: text.refine((url) => URL.canParse(url) && new URL(url).origin === tabOrigin),
    websiteUrl: text,
    suggestedDisplayName: text,
  });
}

/** What is pinned to the channel of the local Teams. It belongs to the channel, so everybody asks for the same. */
export function pinRoutes(tabUrl: string): Router {
  const pinSettings = pinOf(new URL(tabUrl).origin);
  const pins = createPinBoard();
  const router = Router();
  router.get('/pins', (_request, response) => {
    response.json({ pins: pins.all() });
  });
  router.put('/pins/:id', json(), (request, response) => {
    const settings = pinSettings.safeParse(request.body);
    if (!settings.success) {
      response.status(400).json({ error: 'Send the settings of a tab on this origin.' });
      return;
    }
    pins.put({ id: request.params.id, ...settings.data });
    response.status(204).end();
  });
  router.delete('/pins/:id', (request, response) => {
    pins.remove(request.params.id);
    response.status(204).end();
  });
  return router;
}
