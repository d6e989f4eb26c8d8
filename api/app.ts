import type { Server } from 'node:http';
import { BACKUP_DAYS, KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER } from '../shared/limits.ts';
import { AllyService } from './allies/ally.service.ts';
import { AvailabilityService } from './availability/availability.service.ts';
import { PlacesService } from './availability/places.service.ts';
import { WindowService } from './availability/window.service.ts';
import type { ContactsDeps } from './contacts/contacts.deps.ts';
import { expireContactRequests, finishErasing, sweepKeys } from './contacts/keeping.service.ts';
import type { AppContext, Services } from './context.ts';
import { CandidatesService } from './directory/candidates.service.ts';
import { DirectoryService } from './directory/directory.service.ts';
import { DirectorySnapshot } from './directory/directory-snapshot.ts';
import { MatchingService } from './matching/matching.service.ts';
import { MemberService } from './members/member.service.ts';
import { HOUR, SECOND, type Clock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { GraphClient } from './platform/graph/graph-client.ts';
import { PeopleCache } from './platform/graph/people-cache.ts';
import type { PeopleSource } from './platform/graph/people-source.ts';
import { PresenceCache } from './platform/graph/presence-cache.ts';
import type { PresenceSource } from './platform/graph/presence-source.ts';
import { createCursors } from './platform/graphql/cursors.ts';
import { createApollo } from './platform/http/apollo.ts';
import type { ContextRequest } from './platform/http/context-request.ts';
import { createGraphqlHttp } from './platform/http/graphql-http.ts';
import { attachGraphqlWs } from './platform/http/graphql-ws.ts';
import { createMemoryRateLimiter } from './platform/http/rate-limit.ts';
import { createHttpServer } from './platform/http/server.ts';
import { createStaticApp } from './platform/http/static-app.ts';
import type { TrustedDocuments } from './platform/http/trusted-documents.ts';
import type { TokenVerifier } from './platform/identity/viewer.ts';
import { createJobs, type Job } from './platform/jobs/jobs.ts';
import { createTurns } from './platform/jobs/turns.ts';
import { createLiveInProcess } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { createDelivery } from './platform/outbox/delivery.ts';
import { createOutbox } from './platform/outbox/outbox.ts';
import { createKeyring } from './platform/sealing/keyring.ts';
import type { MasterKeys } from './platform/sealing/master-keys.ts';
import { createTags } from './platform/sealing/tags.ts';
import type { ConfidentialityLimits } from './programme/confidentiality-limits.ts';
import { createSchema } from './schema.ts';

/** What an instance is made of; local mode, production and the tests differ only in this. */
export interface AppParts {
  readonly mainDatabase: Database;
  readonly keyringDatabase: Database;
  readonly masters: MasterKeys;
  readonly verifier: TokenVerifier;
  readonly graph: GraphClient;
  /** Null where the organisation does not want Teams to be asked how its allies are. */
  readonly presence: PresenceSource | null;
  /** Null where the organisation does not want Graph to be asked who leads whom. */
  readonly people: PeopleSource | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly documents: TrustedDocuments;
  /** Whether operations that are not the tab's own are answered. Never in production. */
  readonly allowFreeText: boolean;
  readonly tabDirectory: string;
  readonly frameAncestors: readonly string[];
  /** Origins that may open a WebSocket. */
  readonly origins: readonly string[];
  /** Where a notice leads. */
  readonly noticeUrl: string;
  readonly programmeName: string;
  readonly confidentialityLimits: ConfidentialityLimits;
  /** Writing operations of one person a minute. */
  readonly writesPerMinute?: number;
}

export interface App {
  readonly server: Server;
  readonly services: Services;
  /** Makes what the first visitor needs, and begins the work that is done again and again. */
  start(): Promise<void>;
  /** Runs one job now: `deliverNotices`, `followDirectory`, `forgetPresence`, `forgetPeople`, `refreshWindows` or `keepOrDestroy`. */
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

/** GraphQL over HTTP and WebSocket, and the tab's files. */
async function createAnswering(parts: AppParts, services: Services): Promise<{ server: Server; stopAnswering: () => Promise<void> }> {
  const { mainDatabase: database, clock, log, verifier, documents, allowFreeText, tabDirectory, frameAncestors } = parts;
  const now = (): Date => clock.now();
  const schema = await createSchema();
  const limiter = createMemoryRateLimiter({ now, ...(parts.writesPerMinute === undefined ? {} : { perMinute: parts.writesPerMinute }) });
  const apollo = createApollo<AppContext>(schema, { production: !allowFreeText, log, limiter });
  await apollo.start();
  const members = new MemberService({ database, clock });
  const createContext = async (request: ContextRequest): Promise<AppContext> => {
    await members.arrive(request.viewer);
    return { ...request, services };
  };
  const common = { verifier, documents, allowFreeText, createContext, log };
  const healthy = (): Promise<boolean> => database.reader.query('SELECT 1').then(() => true, () => false);
  const server = createHttpServer({
    graphql: createGraphqlHttp<AppContext>({ apollo, ...common }),
    app: createStaticApp({ tabDirectory, frameAncestors, healthy }),
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

interface Made {
  readonly services: Services;
  readonly snapshot: DirectorySnapshot;
  readonly presence: PresenceCache | null;
  readonly people: PeopleCache | null;
}

function createServices(parts: AppParts): Made {
  const { mainDatabase: database, keyringDatabase, masters, clock, log, presence: source } = parts;
  const tags = createTags(masters.pepper);
  const cursors = createCursors(tags);
  const keyring = createKeyring(keyringDatabase, masters, clock);
  const live = createLiveInProcess();
  const presence = source && new PresenceCache({ source, clock, log, onChange: () => { snapshot.presenceChanged(); } });
  const snapshot = new DirectorySnapshot({ reader: database.reader, clock, tags, live: createLiveInProcess(), presence });
  const directory = new DirectoryService({ snapshot, tags, cursors, clock });
  const people = parts.people && new PeopleCache({ source: parts.people, clock, log });
  const matching = new MatchingService({ directory, candidates: new CandidatesService({ snapshot, tags, clock }), people, clock });
  const allies = new AllyService({ database, tags });
  const availability = new AvailabilityService({ database, allies, directory, clock });
  const places = new PlacesService({ clock });
  const outbox = createOutbox({ keyring, tags, clock });
  const contacts: ContactsDeps = { database, keyring, tags, outbox, live, allies, availability, places, directory, cursors, clock };
  const programme = {
    name: parts.programmeName,
    confidentialityLimits: parts.confidentialityLimits,
    keptDaysAfterClosing: KEPT_DAYS_AFTER_CLOSING,
    keptDaysWithoutAnswer: KEPT_DAYS_WITHOUT_ANSWER,
    backupDays: BACKUP_DAYS,
  };
  return { services: { allies, directory, availability, matching, contacts, live, tags, programme }, snapshot, presence, people };
}

const REFRESH_WINDOWS = { name: 'refreshWindows', everyMilliseconds: 6 * HOUR, byOneInstance: true } as const;

function jobsOf(parts: AppParts, { services: { contacts, allies }, snapshot, presence, people }: Made): Job[] {
  const { mainDatabase: database, keyringDatabase, graph, log, clock, noticeUrl } = parts;
  const delivery = createDelivery({ database, keyring: contacts.keyring, graph, log, clock, webUrl: noticeUrl });
  const windows = new WindowService({ database, allies, clock });
  return [
    { name: 'deliverNotices', everyMilliseconds: SECOND, run: () => delivery.deliverDue() },
    // What another instance changed is seen here within two seconds.
    { name: 'followDirectory', everyMilliseconds: SECOND, run: () => snapshot.follow() },
    { name: 'forgetPresence', everyMilliseconds: 5 * SECOND, run: () => Promise.resolve(presence?.forgetOld()) },
    { name: 'forgetPeople', everyMilliseconds: 5 * SECOND, run: () => Promise.resolve(people?.forgetOld()) },
    { ...REFRESH_WINDOWS, run: () => windows.refresh() },
    {
      name: 'keepOrDestroy',
      everyMilliseconds: HOUR,
      byOneInstance: true,
      run: async () => {
        await finishErasing(contacts);
        await expireContactRequests(contacts);
        await sweepKeys(contacts);
        // A process that died between a deletion and its scrubbing left the deleted in the journal.
        await Promise.all([keyringDatabase.scrub(), database.scrub()]);
      },
    },
  ];
}
