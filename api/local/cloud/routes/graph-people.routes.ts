import { Router, type Request, type Response } from 'express';
import type { Employment, Hierarchy } from '../hierarchy.ts';
import type { Issuer } from '../issuer.ts';
import { fail, mayGoOn, refuse } from './graph-answers.ts';
import { peopleScope } from './issuer.routes.ts';

interface PeopleParts {
  readonly issuer: Issuer;
  readonly hierarchy: Hierarchy;
  /** Where this stand-in is, for the address of a next page. */
  readonly url: () => string;
}

const REPORTS_A_PAGE = 100;
/** The one filter that is asked for: the same beginning for each part of a name. */
const SEARCH = /^startswith\(displayName,'((?:[^']|'')*)'\) or startswith\(givenName,'\1'\) or startswith\(surname,'\1'\)$/;

type Answer = (person: Employment, objectId: string, request: Request, response: Response) => void;

/** Where people work, for whom, and who works for them. */
export function graphPeopleRoutes({ issuer, hierarchy, url }: PeopleParts): Router {
  const router = Router();
  const add = (path: string, answer: Answer): void => {
    router.get(`/v1.0/users/:objectId${path}`, async (request: Request<{ objectId: string }>, response) => {
      const fault = hierarchy.faults.take();
      if (fault !== undefined && 'timeout' in fault) return;
      if (!(await mayGoOn(issuer, request, response, peopleScope))) return;
      const { objectId } = request.params;
      const person = hierarchy.of(objectId);
      if (fault !== undefined) fail(fault, response);
      else if (person === null) notThere(response);
      else answer(person, objectId, request as Request, response);
    });
  };
  router.get('/v1.0/users', async (request, response) => {
    const fault = hierarchy.faults.take();
    if (fault !== undefined && 'timeout' in fault) return;
    if (!(await mayGoOn(issuer, request, response, peopleScope))) return;
    const beginning = SEARCH.exec(textOf(request, '$filter'))?.[1]?.replaceAll("''", "'");
    if (fault !== undefined) fail(fault, response);
    else if (beginning === undefined) refuse(response, 400, 'BadRequest', 'The filter is not understood.');
    else response.json({ value: hierarchy.named(beginning).slice(0, Number(textOf(request, '$top'))).map((person) => selected(person, request)) });
  });
  add('', (person, objectId, request, response) => { response.json(selected({ id: objectId, ...person }, request)); });
  add('/manager', ({ managerId }, _, request, response) => {
    if (managerId === null) notThere(response);
    else response.json(selected({ id: managerId, ...hierarchy.of(managerId) }, request));
  });
  add('/directReports', (_, objectId, request, response) => {
    const all = hierarchy.reportsOf(objectId);
    const until = Number(request.query['$skiptoken'] ?? 0) + REPORTS_A_PAGE;
    const value = all.slice(until - REPORTS_A_PAGE, until).map((id) => selected({ id, ...hierarchy.of(id) }, request));
    const next = new URLSearchParams({ $select: textOf(request, '$select'), $skiptoken: String(until) }).toString();
    const link = { '@odata.nextLink': `${url()}/graph/v1.0/users/${objectId}/directReports?${next}` };
    response.json({ value, ...(until < all.length ? link : {}) });
  });
  return router;
}

function notThere(response: Response): void {
  refuse(response, 404, 'Request_ResourceNotFound', 'The resource does not exist.');
}

function selected(thing: object, request: Request): object {
  const wanted = textOf(request, '$select').split(',');
  return Object.fromEntries(Object.entries(thing).filter(([name]) => wanted.includes(name)));
}

function textOf({ query }: Request, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
