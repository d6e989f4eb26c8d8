import { once } from 'node:events';
import { z } from 'zod';
import type { OnBehalf } from '../identity/on-behalf.ts';
import { getFromGraph, onBehalfOf, refusalFrom, refusalOf, type DelegatedConnection, type GraphConnection, type GraphRefusal, type GraphReply } from './graph-call.ts';

/** Who stands close to somebody at work, and where they work, as the organisation's directory has it. Ids in lower case. */
export interface Surroundings {
  readonly managerObjectId: string | null;
  readonly reportObjectIds: readonly string[];
  readonly department: string | null;
  readonly officeLocation: string | null;
}

export type PeopleAnswer =
  | ({ readonly kind: 'answered' } & Surroundings)
  | GraphRefusal
  /** Graph does not know this person, or so many people report to them that not all can be read. */
  | { readonly kind: 'unknown' };

export interface PeopleSource {
  /** Never rejects: what goes wrong is an answer. */
  surroundings(objectId: string, onBehalf: OnBehalf): Promise<PeopleAnswer>;
}

/** Somebody waits for the answer, and is better served without it than late. */
const ANSWERED_WITHIN = 3_000;
/** A page holds a hundred people. */
const PAGES_MOST = 20;

const place = z.string().nullish().catch(null);
const person = z.object({ department: place, officeLocation: place });
const reference = z.object({ id: z.string().min(1).toLowerCase() });
const page = z.object({ value: z.array(reference), '@odata.nextLink': z.string().optional() });

type Get = (path: string) => Promise<GraphReply>;

/**
 * Asks Graph for one person, their manager and whoever reports to them. That needs the delegated permission
 * `User.Read.All`.
 *
 * @see https://learn.microsoft.com/graph/api/user-list-manager
 * @see https://learn.microsoft.com/graph/api/user-list-directreports
 */
export function createGraphPeople(connection: DelegatedConnection): PeopleSource {
  return {
    surroundings: async (objectId, onBehalf) => {
      const deadline = AbortSignal.timeout(connection.timeoutMilliseconds ?? ANSWERED_WITHIN);
      const late = once(deadline, 'abort').then((): never => { throw new Error('There is no answer in time.'); });
      try {
        return await Promise.race([ask(onBehalfOf(connection, onBehalf), objectId, deadline), late]);
      } catch (error) {
        if (error instanceof Refused) return error.answer;
        return refusalFrom(error, connection.now());
      }
    },
  };
}

/** Of all that Graph tells about people, only what matters is asked for and kept. */
async function ask(connection: GraphConnection, objectId: string, deadline: AbortSignal): Promise<PeopleAnswer> {
  const get: Get = (path) => getFromGraph(connection, path, deadline);
  const path = `/users/${encodeURIComponent(objectId)}`;
  const [self, managerObjectId, reportObjectIds] = await Promise.all([
    get(`${path}?$select=department,officeLocation`).then((reply) => person.parse(readReply(reply))),
    managerAt(get, `${path}/manager?$select=id`),
    reportsAt(get, `${path}/directReports?$select=id`, connection.graphUrl),
  ]);
  return { kind: 'answered', managerObjectId, reportObjectIds, department: self.department ?? null, officeLocation: self.officeLocation ?? null };
}

async function managerAt(get: Get, path: string): Promise<string | null> {
  const reply = await get(path);
  // Graph's way to say that somebody has none; that it does not know them either, it says where it is asked for them.
  return reply.status === 404 ? null : reference.parse(readReply(reply)).id;
}

async function reportsAt(get: Get, first: string, graphUrl: string): Promise<string[]> {
  const ids: string[] = [];
  let path: string | null = first;
  for (let pages = 0; path !== null; pages += 1) {
    if (pages === PAGES_MOST) throw new Refused({ kind: 'unknown' });
    const { value, '@odata.nextLink': next }: z.infer<typeof page> = page.parse(readReply(await get(path)));
    ids.push(...value.map(({ id }) => id));
    path = next === undefined ? null : pathWithin(graphUrl, next);
  }
  return ids;
}

/** The next page is a whole address: one that leads out of Graph would be handed the token. */
function pathWithin(graphUrl: string, link: string): string {
  const { href } = new URL(link);
  if (!href.startsWith(`${graphUrl}/`)) throw new Error('The next page is not in Graph.');
  return href.slice(graphUrl.length);
}

class Refused extends Error {
  constructor(readonly answer: PeopleAnswer) {
    super('Graph does not tell.');
  }
}

/** @throws Refused */
function readReply(reply: GraphReply): unknown {
  if (reply.ok) return JSON.parse(reply.text);
  throw new Refused(reply.status === 404 ? { kind: 'unknown' } : refusalOf(reply));
}
