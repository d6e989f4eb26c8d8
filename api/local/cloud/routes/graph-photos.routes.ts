import { Router, json } from 'express';
import { z } from 'zod';
import type { Issuer } from '../issuer.ts';
import type { Photos } from '../photos.ts';
import { fail, mayGoOn, refuse } from './graph-answers.ts';
import { photoScope } from './issuer.routes.ts';

interface PhotoParts {
  readonly issuer: Issuer;
  readonly photos: Photos;
  readonly exists: (objectId: string) => boolean;
}

const PHOTO = /^\/users\/([^/]+)\/photos\/48x48\/\$value$/;

const batch = z.strictObject({
  requests: z.array(z.strictObject({ id: z.string().min(1), method: z.literal('GET'), url: z.string().regex(PHOTO) })).min(1).max(20),
});

/** Photos of people, several in one call, as Graph's batches have them. */
export function graphPhotoRoutes({ issuer, photos, exists }: PhotoParts): Router {
  const router = Router();
  const answerFor = (url: string) => {
    const objectId = PHOTO.exec(url)?.[1] ?? '';
    const photo = exists(objectId) ? photos.of(objectId) : null;
    if (photo === null) return { status: 404, headers: {}, body: { error: { code: 'ImageNotFound' } } };
    if (Buffer.isBuffer(photo)) return { status: 200, headers: { 'Content-Type': 'image/png' }, body: photo.toString('base64') };
    const { status, retryAfterSeconds } = photo;
    return { status, headers: retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }, body: { error: { code: 'StandInFault' } } };
  };
  router.post('/v1.0/$batch', json(), async (request, response) => {
    const fault = photos.faults.take();
    if (fault !== undefined && 'timeout' in fault) return;
    if (!(await mayGoOn(issuer, request, response, photoScope))) return;
    const body = batch.safeParse(request.body);
    if (!body.success) refuse(response, 400, 'BadRequest', 'Send at most 20 requests for photos.');
    else if (fault !== undefined) fail(fault, response);
    else response.json({ responses: body.data.requests.map(({ id, url }) => ({ id, ...answerFor(url) })) });
  });
  return router;
}
