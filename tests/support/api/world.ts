import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { EntityManager } from 'typeorm';
import { createApp, type App } from '../../../api/app.ts';
import { noteDirectoryChange } from '../../../api/directory/directory-version.service.ts';
import { createLocalCloud, type LocalCloudHandle } from '../../../api/local/cloud/local-cloud.ts';
import { demoOrganisation } from '../../../api/local/index.ts';
import { loadDemo } from '../../../api/local/demo.store.ts';
import type { Database } from '../../../api/platform/database/database.ts';
import { createClientCredentialsTokens } from '../../../api/platform/graph/client-credentials-tokens.ts';
import { createGraphClient } from '../../../api/platform/graph/graph-client.ts';
import type { AddressSource } from '../../../api/platform/graph/address-source.ts';
import type { DelegatedConnection } from '../../../api/platform/graph/graph-call.ts';
import { createOnBehalfTokens } from '../../../api/platform/graph/on-behalf-tokens.ts';
import type { PhotoSource } from '../../../api/platform/graph/photo-source.ts';
import type { PeopleSearch } from '../../../api/platform/graph/people-search.ts';
import type { PeopleSource } from '../../../api/platform/graph/people-source.ts';
import type { PresenceSource } from '../../../api/platform/graph/presence-source.ts';
import { trustedDocuments } from '../../../api/platform/http/trusted-documents.ts';
import { createTokenVerifier } from '../../../api/platform/identity/token-verifier.ts';
import { createLog } from '../../../api/platform/log.ts';
import { openKeyFile } from '../../../api/platform/sealing/key-file.ts';
import { TestClock } from './clock.ts';
import { USUAL_SETTINGS } from '../../../api/programme/usual-settings.ts';
import { createTestDatabases, type TestDatabases } from './databases.ts';
import { Allies, type AllyOptions, type TestAlly } from './allies.ts';
import { Person } from './person.ts';

/** One of several processes that answer for the same organisation. */
export interface Instance {
  readonly url: string;
  readonly app: App;
}

/** A running instance with everything real but Microsoft's cloud: HTTP, tokens, database, Graph over HTTP. */
export interface World extends Instance {
  readonly cloud: LocalCloudHandle;
  readonly clock: TestClock;
  readonly databases: TestDatabases;
  /** Every line that was logged. */
  readonly logged: string[];
  /** Somebody of the organisation whom no other test uses. */
  person(claims?: Record<string, unknown>): Promise<Person>;
  ally(options?: AllyOptions): Promise<TestAlly>;
  /** Another instance on the same databases, with the same clock; it is closed with this one. */
  anotherInstance(): Promise<Instance>;
  /** Changes rows of the roster behind the API's back, as another instance would. */
  changeDirectly(change: (manager: EntityManager) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** How Graph is asked for more than notices; it is not asked unless given. */
interface WorldOptions {
  readonly presence?: (connection: DelegatedConnection) => PresenceSource;
  readonly people?: (connection: DelegatedConnection) => PeopleSource;
  readonly peopleSearch?: (connection: DelegatedConnection) => PeopleSearch;
  readonly photos?: (connection: DelegatedConnection) => PhotoSource;
  readonly addresses?: (connection: DelegatedConnection) => AddressSource;
}

export async function createWorld(ask: WorldOptions = {}): Promise<World> {
  const organisation = demoOrganisation();
  const clock = new TestClock();
  const now = (): Date => clock.now();
  const databases = await createTestDatabases();
  const logged: string[] = [];
  const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation, now });
  const { tenantId, clientId, issuer, keysUrl, graphUrl, graphTokenUrl } = cloud;
  await loadDemo({ database: databases.main, clock, progress: () => undefined }, { ...organisation, people: [], allies: [] });
  const masters = await openKeyFile(`${databases.folder}/keys.json`);

  const application = { tenantId, clientId, clientSecret: 'local', tokenUrl: graphTokenUrl, now };
  const graph = { graphUrl, tokens: createClientCredentialsTokens(application), now, timeoutMilliseconds: 1_000 };
  const delegated = { ...graph, tokens: createOnBehalfTokens({ ...application, timeoutMilliseconds: 1_000 }) };

  async function startInstance({ main, keyring }: Pick<TestDatabases, 'main' | 'keyring'>): Promise<Instance> {
    const app = await createApp({
      mainDatabase: main,
      keyringDatabase: keyring,
      masters,
      verifier: createTokenVerifier({ tenantId, clientId, issuer, keysUrl, now, cooldownMilliseconds: 0 }),
      graph: createGraphClient(graph),
      presence: ask.presence?.(delegated) ?? null,
      people: ask.people?.(delegated) ?? null,
      peopleSearch: ask.peopleSearch?.(delegated) ?? null,
      photos: ask.photos?.(delegated) ?? null,
      addresses: ask.addresses?.(delegated) ?? null,
      clock,
      log: createLog({ destination: { write: (line) => void logged.push(line) } }),
      documents: trustedDocuments({}),
      allowFreeText: true,
      tabDirectory: databases.folder,
      frameAncestors: [cloud.url],
      origins: [],
      noticeUrl: 'http://localhost/tab/',
      tenantId,
      programme: {
        ...USUAL_SETTINGS,
        name: 'Northwind',
        coordinator: { en: 'Inês Carvalho, in Teams.', de: 'Inês Carvalho, in Teams.' },
        confidentialityLimits: { en: 'Danger to life.', de: 'Lebensgefahr.' },
      },
      writesPerMinute: 100_000,
    });
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    return { app, url: `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}` };
  }

  const { app, url } = await startInstance(databases);
  const others: Instance[] = [];
  const people = organisation.people.values();
  const allies = new Allies(databases.main, organisation);

  async function person(claims: Record<string, unknown> = {}): Promise<Person> {
    const { value } = people.next();
    if (!value) throw new Error('Everybody of the organisation is taken.');
    const { objectId, name } = value;
    const token = await cloud.signing.sign(
      { iss: issuer, aud: clientId, tid: tenantId, oid: objectId, scp: 'access_as_user', name, ...claims },
      30 * 24 * 3_600,
    );
    return new Person({ url, objectId, name, token });
  }

  return {
    url,
    app,
    cloud,
    clock,
    databases,
    logged,
    person,
    async ally(options = {}) {
      const ally = await allies.create(await person(options.claims), randomUUID(), options);
      await app.runJob('followDirectory');
      return ally;
    },
    async anotherInstance() {
      const other = await startInstance({ main: withoutClosing(databases.main), keyring: withoutClosing(databases.keyring) });
      others.push(other);
      return other;
    },
    async changeDirectly(change) {
      await databases.main.unitOfWork(async (manager) => {
        await change(manager);
        await noteDirectoryChange(manager, 'content');
      });
      await app.runJob('followDirectory');
    },
    async close() {
      for (const other of others) await other.app.close();
      await app.close();
      await cloud.close();
      await databases.remove();
    },
  };
}

/** The same database for one more instance: a second writer in this process would stand in the way of the first. */
function withoutClosing(database: Database): Database {
  return {
    reader: database.reader,
    unitOfWork: (work) => database.unitOfWork(work),
    scrub: () => database.scrub(),
    close: () => Promise.resolve(),
  };
}
