import { Router, json } from 'express';
import { z } from 'zod';
import type { GraphFaults } from '../graph-faults.ts';
import type { Hierarchy } from '../hierarchy.ts';
import type { Issuer } from '../issuer.ts';
import type { NoticeBoard } from '../notices.ts';
import type { Presences } from '../presences.ts';
import type { Photos } from '../photos.ts';
import { allowedBy, fail, mayGoOn, refuse, refuseToken } from './graph-answers.ts';
import { graphPhotoRoutes } from './graph-photos.routes.ts';
import { graphPeopleRoutes } from './graph-people.routes.ts';
import { noticeRole, presenceScope } from './issuer.routes.ts';

interface GraphParts {
  issuer: Issuer;
  notices: NoticeBoard;
  faults: GraphFaults;
  presences: Presences;
  photos: Photos;
  hierarchy: Hierarchy;
  exists: (objectId: string) => boolean;
  /** Where this stand-in is. */
  url: () => string;
}

/** Graph's own limits: the preview shows 150 characters, and a topic of source "text" needs an address. */
const activityNotification = z.strictObject({
  topic: z.strictObject({ source: z.literal('text'), value: z.string().min(1), webUrl: z.url() }),
  activityType: z.string().min(1),
  chainId: z.int().optional(),
  previewText: z.strictObject({ content: z.string().min(1).max(150) }),
  templateParameters: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});

const presenceQuestion = z.strictObject({ ids: z.array(z.guid()).min(1).max(650) });
const UNKNOWN = { availability: 'PresenceUnknown', activity: 'PresenceUnknown' };

/** How Graph refuses a notice to somebody who does not have the app, in its essence. */
const NOT_INSTALLED = 'The expected Teams app is to be installed in the target scope.';

/** The calls of Microsoft Graph that Peer Support makes. */
export function graphRoutes(parts: GraphParts): Router {
  const router = Router();
  addNotices(router, parts);
  addPresences(router, parts);
  router.use(graphPeopleRoutes(parts), graphPhotoRoutes(parts));
  return router;
}

function addNotices(router: Router, { issuer, notices, faults, exists }: GraphParts): void {
  router.post('/v1.0/users/:objectId/teamwork/sendActivityNotification', json(), async (request, response) => {
    const fault = faults.take();
    const arrives = fault === undefined || fault.delivered === true;
    if (!arrives && 'timeout' in fault) return;
    const allowed = await allowedBy(issuer, request.get('authorization'));
    if (allowed?.roles.includes(noticeRole) !== true) {
      refuseToken(response);
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
    const { previewText, activityType, topic, chainId } = body.data;
    if (arrives) notices.add({ objectId, text: previewText.content, activityType, webUrl: topic.webUrl }, chainId);
    if (fault === undefined) response.status(204).end();
    else if ('status' in fault) fail(fault, response, fault.permissionMissing === true ? undefined : NOT_INSTALLED);
  });
}

function addPresences(router: Router, { issuer, presences, exists }: GraphParts): void {
  router.post('/v1.0/communications/getPresencesByUserId', json(), async (request, response) => {
    const fault = presences.faults.take();
    if (fault !== undefined && 'timeout' in fault) return;
    if (!(await mayGoOn(issuer, request, response, presenceScope))) return;
    const body = presenceQuestion.safeParse(request.body);
    if (!body.success) {
      refuse(response, 400, 'BadRequest', 'Send the object ids of at most 650 people.');
      return;
    }
    if (fault !== undefined) {
      fail(fault, response);
      return;
    }
    response.json({ value: body.data.ids.map((id) => ({ id, ...(exists(id) ? presences.of(id) : UNKNOWN) })) });
  });
}
