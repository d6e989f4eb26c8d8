import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createApp, type App } from '../../../api/app.ts';
import { createLocalCloud, type LocalCloudHandle } from '../../../api/local/cloud/local-cloud.ts';
import { demoOrganisation } from '../../../api/local/index.ts';
import { loadDemo } from '../../../api/local/demo.store.ts';
import { createClientCredentialsTokens } from '../../../api/platform/graph/client-credentials-tokens.ts';
import { createGraphClient } from '../../../api/platform/graph/graph-client.ts';
import { trustedDocuments } from '../../../api/platform/http/trusted-documents.ts';
import { createTokenVerifier } from '../../../api/platform/identity/token-verifier.ts';
import { createLog } from '../../../api/platform/log.ts';
import { openKeyFile } from '../../../api/platform/sealing/key-file.ts';
import { TestClock } from './clock.ts';
import { createTestDatabases, type TestDatabases } from './databases.ts';
import { Allies, type AllyOptions, type TestAlly } from './allies.ts';
import { Person } from './person.ts';

/** A running instance with everything real but Microsoft's cloud: HTTP, tokens, database, Graph over HTTP. */
export interface World {
  readonly url: string;
  readonly app: App;
  readonly cloud: LocalCloudHandle;
  readonly clock: TestClock;
  readonly databases: TestDatabases;
  /** Every line that was logged. */
  readonly logged: string[];
  /** Somebody of the organisation whom no other test uses. */
  person(claims?: Record<string, unknown>): Promise<Person>;
  ally(options?: AllyOptions): Promise<TestAlly>;
  close(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const organisation = demoOrganisation();
  const clock = new TestClock();
  const now = (): Date => clock.now();
  const databases = await createTestDatabases();
  const logged: string[] = [];
  const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation, now });
  const { tenantId, clientId, issuer, keysUrl, graphUrl, graphTokenUrl } = cloud;
  await loadDemo({ database: databases.main, clock, progress: () => undefined }, { ...organisation, people: [], allies: [] });
  const app = await createApp({
    mainDatabase: databases.main,
    keyringDatabase: databases.keyring,
    masters: await openKeyFile(`${databases.folder}/keys.json`),
    verifier: createTokenVerifier({ tenantId, clientId, issuer, keysUrl, now, cooldownMilliseconds: 0 }),
    graph: createGraphClient({
      graphUrl,
      tokens: createClientCredentialsTokens({ tokenUrl: graphTokenUrl, clientId, clientSecret: 'local', now }),
      now,
      timeoutMilliseconds: 1_000,
    }),
    clock,
    log: createLog({ destination: { write: (line) => void logged.push(line) } }),
    documents: trustedDocuments({}),
    allowFreeText: true,
    tabDirectory: databases.folder,
    frameAncestors: [cloud.url],
    origins: [],
    noticeUrl: 'http://localhost/tab/',
    programmeName: 'Northwind',
    confidentialityLimits: { en: 'Danger to life.', de: 'Lebensgefahr.' },
    writesPerMinute: 100_000,
  });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
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
      return allies.create(await person(options.claims), randomUUID(), options);
    },
    async close() {
      await app.close();
      await cloud.close();
      await databases.remove();
    },
  };
}
