import type { Response } from 'express';
import { Router, json } from 'express';
import { z } from 'zod';
import type { AnsweredFault, GraphFaults } from '../graph-faults.ts';
import type { Issuer } from '../issuer.ts';
import type { NoticeBoard } from '../notices.ts';
import { graphAudience, noticeRole } from './issuer.routes.ts';

/** Graph's own limits: the preview shows 150 characters, and a topic of source "text" needs an address. */
const activityNotification = z.strictObject({
  topic: z.strictObject({ source: z.literal('text'), value: z.string().min(1), webUrl: z.url() }),
  activityType: z.string().min(1),
  previewText: z.strictObject({ content: z.string().min(1).max(150) }),
  templateParameters: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}

async function mayNotify(issuer: Issuer, authorization: string | undefined): Promise<boolean> {
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return false;
  try {
    const { roles } = await issuer.check(token, graphAudience);
    return Array.isArray(roles) && roles.includes(noticeRole);
  } catch {
    return false; // whatever is wrong with the token, the answer is the same
  }
}

/** How Graph refuses a notice to somebody who does not have the app, in its essence. */
const NOT_INSTALLED = 'The expected Teams app is to be installed in the target scope.';

function answer(fault: AnsweredFault | undefined, response: Response): void {
  if (fault === undefined) {
    response.status(204).end();
    return;
  }
  if (fault.retryAfterSeconds !== undefined) response.set('Retry-After', String(fault.retryAfterSeconds));
  const words = fault.status === 403 ? NOT_INSTALLED : 'The stand-in was told to answer like this.';
  refuse(response, fault.status, 'StandInFault', words);
}

/** The one call of Microsoft Graph that Peer Support makes. */
export function graphRoutes(options: {
  issuer: Issuer;
  notices: NoticeBoard;
  faults: GraphFaults;
  exists: (objectId: string) => boolean;
}): Router {
  const { issuer, notices, faults, exists } = options;
  const router = Router();
  router.post('/v1.0/users/:objectId/teamwork/sendActivityNotification', json(), async (request, response) => {
    const fault = faults.take();
    if (fault !== undefined && 'timeout' in fault) return;
    if (!(await mayNotify(issuer, request.get('authorization')))) {
      refuse(response, 401, 'InvalidAuthenticationToken', 'The token is not valid.');
      return;
    }
    const { objectId } = request.params;
    const body = activityNotification.safeParse(request.body);
    if (!body.success) {
      refuse(response, 400, 'BadRequest', 'The notification has the wrong shape.');
      return;
    }
    if (!exists(objectId)) {
      refuse(response, 404, 'NotFound', 'Nobody has this object id.');
      return;
    }
    const { previewText, activityType, topic } = body.data;
    if (fault === undefined || fault.delivered === true) {
      notices.add({ objectId, text: previewText.content, activityType, webUrl: topic.webUrl });
    }
    answer(fault, response);
  });
  return router;
}
