import type { Server } from 'node:http';
import { IMPORT_PART_BYTES } from '../shared/limits.ts';
import { jobsOf, REFRESH_WINDOWS } from './app-jobs.ts';
import type { AppParts } from './app-parts.ts';
import type { AppContext, Services } from './context.ts';
import { readCounter } from './platform/counters/operator-counters.ts';
import { createApollo } from './platform/http/apollo.ts';
import type { ContextRequest } from './platform/http/context-request.ts';
import { createGraphqlHttp } from './platform/http/graphql-http.ts';
import { attachGraphqlWs } from './platform/http/graphql-ws.ts';
import { createMemoryRateLimiter } from './platform/http/rate-limit.ts';
import { createHttpServer } from './platform/http/server.ts';
import { createStaticApp } from './platform/http/static-app.ts';
import { isAdmin } from './platform/identity/app-roles.ts';
import { createJobs } from './platform/jobs/jobs.ts';
import { createTurns } from './platform/jobs/turns.ts';
import { createSchema } from './schema.ts';
import { createServices } from './services.ts';

export interface App {
  readonly server: Server;
  readonly services: Services;
  /** Makes what the first visitor needs, and begins the work that is done again and again. */
  start(): Promise<void>;
  /**
   * Runs one job now: `deliverNotices`, `followDirectory`, `forgetPresence`, `forgetPeople`, `refreshWindows`, `followReplies` or
   * `keepOrDestroy`.
   */
  runJob(name: string): Promise<void>;
  /** Stops answering, lets what was begun finish, and closes the databases. */
  close(): Promise<void>;
}

export async function createApp(parts: AppParts): Promise<App> {
  const { mainDatabase: database, clock, log } = parts;
  const made = createServices(parts);
  const { services, snapshot } = made;
  const turns = createTurns({ database, clock });
  const jobs = createJobs(jobsOf(parts, made), log, turns);
  const { server, stopAnswering } = await createAnswering(parts, services);
  return {
    server,
    services,
    async start() {
      await turns.take(REFRESH_WINDOWS.name, REFRESH_WINDOWS.everyMilliseconds, () => jobs.run(REFRESH_WINDOWS.name));
      await snapshot.follow();
      jobs.start();
    },
    runJob: (name) => jobs.run(name),
    async close() {
      await stopAnswering();
      await jobs.stop();
      await parts.mainDatabase.close();
      await parts.keyringDatabase.close();
    },
  };
}

/** A part of a file of the roster, as base64 in JSON. */
const ADMIN_BODY_BYTES = Math.ceil(IMPORT_PART_BYTES * 1.4);

/** GraphQL over HTTP and WebSocket, and the tab's files. */
async function createAnswering(parts: AppParts, services: Services): Promise<{ server: Server; stopAnswering: () => Promise<void> }> {
  const { mainDatabase: database, clock, log, verifier, documents, allowFreeText, tabDirectory, frameAncestors } = parts;
  const now = (): Date => clock.now();
  const schema = await createSchema();
  const limiter = createMemoryRateLimiter({ now, ...(parts.writesPerMinute === undefined ? {} : { perMinute: parts.writesPerMinute }) });
  const apollo = createApollo<AppContext>(schema, { production: !allowFreeText, log, limiter });
  await apollo.start();
  const createContext = async (request: ContextRequest): Promise<AppContext> => {
    await services.members.arrive(request.viewer);
    return { ...request, services };
  };
  const common = { verifier, documents, allowFreeText, createContext, log };
  const health = (): Promise<{ noticesGivenUp: number } | null> =>
    readCounter(database.reader, 'noticesGivenUp').then((noticesGivenUp) => ({ noticesGivenUp }), () => null);
  const server = createHttpServer({
    graphql: createGraphqlHttp<AppContext>({ apollo, ...common, bodyLimit: (viewer) => (isAdmin(viewer) ? ADMIN_BODY_BYTES : undefined) }),
    app: createStaticApp({ tabDirectory, frameAncestors, health }),
  });
  const sockets = attachGraphqlWs<AppContext>(server, { schema, ...common, now, allowedOrigins: parts.origins });
  return {
    server,
    async stopAnswering() {
      await sockets.close();
      await new Promise((resolve) => server.close(resolve));
      await apollo.stop();
    },
  };
}
