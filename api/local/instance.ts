import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PERSONAL_TAB } from '../../shared/personal-tab.ts';
import type { AppParts } from '../app-parts.ts';
import type { LocalConfig } from '../config.ts';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../databases.ts';
import { clockFrom, systemClock, type Clock } from '../platform/clock.ts';
import { openDatabase } from '../platform/database/open.ts';
import { createClientCredentialsTokens } from '../platform/graph/client-credentials-tokens.ts';
import { createGraphAddresses } from '../platform/graph/address-source.ts';
import { createGraphClient } from '../platform/graph/graph-client.ts';
import { createOnBehalfTokens } from '../platform/graph/on-behalf-tokens.ts';
import { createGraphPeopleSearch } from '../platform/graph/people-search.ts';
import { createGraphPeople } from '../platform/graph/people-source.ts';
import { createGraphPhotos } from '../platform/graph/photo-source.ts';
import { createGraphPresence } from '../platform/graph/presence-source.ts';
import { loadTrustedDocuments } from '../platform/http/trusted-documents.ts';
import { createTokenVerifier } from '../platform/identity/token-verifier.ts';
import { createLog } from '../platform/log.ts';
import { openKeyFile } from '../platform/sealing/key-file.ts';
import { USUAL_SETTINGS } from '../programme/usual-settings.ts';
import { loadDemo } from './demo.store.ts';
import type { DemoOrganisation } from './demo/organisation.ts';
import { demoOrganisation, startLocalCloud, type LocalCloud } from './index.ts';

const BUILT = fileURLToPath(new URL('../..', import.meta.url));

export interface LocalInstance {
  readonly parts: AppParts;
  /** Where the tab and the API listen. */
  readonly port: number;
  /** The one address for the person who started the program. */
  readonly address: string;
  closeCloud(): Promise<void>;
}

/** Everything that local mode puts in the place of Microsoft's cloud, a SQL Server and a vault. */
export async function openLocalInstance(config: LocalConfig, progress: (step: string) => void): Promise<LocalInstance> {
  // Everything that is written from here on is for this account only.
  process.umask(0o077);
  const clock = config.CLOCK_START === undefined ? systemClock : clockFrom(new Date(config.CLOCK_START));
  const organisation = demoOrganisation();
  const appPort = config.PORT + 1;
  const tabUrl = `http://localhost:${String(appPort)}/tab/`;
  const folder = config.DATA_DIR;
  const mainDatabase = await openDatabase(join(folder, 'peer-support.db'), MAIN_DATABASE);
  const keyringDatabase = await openDatabase(join(folder, 'keyring.db'), KEYRING_DATABASE);
  await loadDemo({ database: mainDatabase, clock, progress: (step) => { progress(`Loading the demo organisation: ${step}`); } }, organisation);
  const cloud = await cloudOf(config, organisation, tabUrl, clock);
  const parts: AppParts = {
    mainDatabase,
    keyringDatabase,
    masters: await openKeyFile(join(folder, 'keys.json')),
    ...connectionsTo(cloud, clock),
    clock,
    log: createLog({ destination: createWriteStream(join(folder, 'peer-support.log'), { flags: 'a', mode: 0o600 }) }),
    documents: await loadTrustedDocuments(join(BUILT, 'tab-operations.json')),
    allowFreeText: true,
    tabDirectory: join(BUILT, 'tab'),
    frameAncestors: [new URL(cloud.url).origin],
    origins: [new URL(tabUrl).origin],
    noticeUrl: `https://teams.microsoft.com/l/entity/${organisation.clientId}/${PERSONAL_TAB}`,
    tenantId: organisation.tenantId,
    programme: { ...USUAL_SETTINGS, name: organisation.name, coordinator: organisation.coordinator },
  };
  return { parts, port: appPort, address: cloud.url, closeCloud: () => cloud.close() };
}

function cloudOf(
  { PORT, LOCAL_CLOUD_URL: url }: LocalConfig,
  organisation: DemoOrganisation,
  tabUrl: string,
  clock: Clock,
): Promise<LocalCloud> {
  if (url === undefined) {
    // The tab believes a host on this machine only when it is told which one it is.
    const framedTabUrl = `${tabUrl}?${new URLSearchParams({ host: `http://localhost:${String(PORT)}` }).toString()}`;
    return startLocalCloud({ port: PORT, tabUrl: framedTabUrl, organisation, hostPageDir: join(BUILT, 'host-page'), now: () => clock.now() });
  }
  const { tenantId, clientId } = organisation;
  return Promise.resolve({
    url,
    tenantId,
    clientId,
    issuer: `${url}/${tenantId}/v2.0`,
    keysUrl: `${url}/${tenantId}/discovery/v2.0/keys`,
    graphUrl: `${url}/graph/v1.0`,
    graphTokenUrl: `${url}/${tenantId}/oauth2/v2.0/token`,
    close: () => Promise.resolve(),
  });
}

function connectionsTo({ tenantId, clientId, issuer, keysUrl, graphUrl, graphTokenUrl }: LocalCloud, clock: Clock) {
  const now = (): Date => clock.now();
  const application = { tenantId, clientId, clientSecret: 'local', tokenUrl: graphTokenUrl, now };
  const delegated = { graphUrl, tokens: createOnBehalfTokens(application), now };
  return {
    verifier: createTokenVerifier({ tenantId, clientId, issuer, keysUrl, now }),
    graph: createGraphClient({ graphUrl, tokens: createClientCredentialsTokens(application), now }),
    presence: createGraphPresence(delegated),
    people: createGraphPeople(delegated),
    peopleSearch: createGraphPeopleSearch(delegated),
    photos: createGraphPhotos(delegated),
    addresses: createGraphAddresses(delegated),
  };
}
