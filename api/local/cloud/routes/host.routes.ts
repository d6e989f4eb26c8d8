import { Router, json } from 'express';
import { z } from 'zod';
import type { HostConfig } from '../host-contract.ts';
import type { PeopleDirectory } from '../people.ts';
import type { PersonTokens } from '../person-token.ts';

const tokenRequest = z.strictObject({
  objectId: z.string(),
  lifetimeSeconds: z.int().min(-86_400).max(86_400).optional(),
});

const searchQuery = z.object({ search: z.string().max(100).default('') });

/** What the local Teams host page asks for: who is there, and a token for whoever it plays. */
export function hostRoutes(options: { config: HostConfig; people: PeopleDirectory; tokens: PersonTokens }): Router {
  const { config, people, tokens } = options;
  const router = Router();
  router.get('/config', (_request, response) => {
    response.json(config);
  });
  router.get('/people', (request, response) => {
    const query = searchQuery.safeParse(request.query);
    response.json({ people: people.search(query.success ? query.data.search : '') });
  });
  router.get('/people/:objectId', (request, response) => {
    const person = people.find(request.params.objectId);
    if (person === null) response.status(404).json({ error: 'Nobody has this object id.' });
    else response.json(person);
  });
  router.post('/tokens', json(), async (request, response) => {
    const body = tokenRequest.safeParse(request.body);
    if (!body.success) {
      response.status(400).json({ error: 'Send JSON with an objectId.' });
      return;
    }
    const token = await tokens(body.data.objectId, body.data.lifetimeSeconds);
    if (token === null) response.status(404).json({ error: 'Nobody has this object id.' });
    else response.json(token);
  });
  return router;
}
