import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { DefaultAzureCredential } from '@azure/identity';
import { CryptographyClient } from '@azure/keyvault-keys';
import { PERSONAL_TAB } from '../shared/personal-tab.ts';
import type { AppParts } from './app-parts.ts';
import type { ProductionConfig } from './config.ts';
import { KEYRING_DATABASE, MAIN_DATABASE } from './databases.ts';
import { systemClock } from './platform/clock.ts';
import { openDatabase } from './platform/database/open.ts';
import { createGraphAddresses } from './platform/graph/address-source.ts';
import { createEntraGraphTokens } from './platform/graph/entra-graph-tokens.ts';
import { createGraphClient } from './platform/graph/graph-client.ts';
import { createOnBehalfTokens } from './platform/graph/on-behalf-tokens.ts';
import { createGraphPeopleSearch } from './platform/graph/people-search.ts';
import { createGraphPeople } from './platform/graph/people-source.ts';
import { createGraphPhotos } from './platform/graph/photo-source.ts';
import { createGraphPresence } from './platform/graph/presence-source.ts';
import { TEAMS_FRAME_ANCESTORS } from './platform/http/static-app.ts';
import { loadTrustedDocuments } from './platform/http/trusted-documents.ts';
import { createTokenVerifier } from './platform/identity/token-verifier.ts';
import { createLog } from './platform/log.ts';
import { openVaultKeys } from './platform/sealing/key-vault.ts';
import type { ProgrammeSettings } from './programme/programme-settings.ts';
import { USUAL_SETTINGS } from './programme/usual-settings.ts';

const BUILT = fileURLToPath(new URL('..', import.meta.url));
const ENTRA = 'https://login.microsoftonline.com';
const GRAPH = 'https://graph.microsoft.com/v1.0';

/** The parts of an instance in production: Entra ID, Microsoft Graph, SQL Server and Azure Key Vault. */
export async function openProduction(config: ProductionConfig): Promise<AppParts> {
  const clock = systemClock;
  const now = (): Date => clock.now();
  const { ENTRA_TENANT_ID: tenantId, ENTRA_CLIENT_ID: clientId } = config;
  const keyringDatabase = await openDatabase(config.KEYRING_DATABASE_URL, KEYRING_DATABASE);
  const credential = new DefaultAzureCredential();
  return {
    mainDatabase: await openDatabase(config.DATABASE_URL, MAIN_DATABASE),
    keyringDatabase,
    masters: await openVaultKeys({
      keyringDatabase,
      vaultKeyId: config.KEY_VAULT_KEY_ID,
      vaultKey: (id) => new CryptographyClient(id, credential),
      pepper: config.PARTICIPANT_PEPPER,
      clock,
    }),
    verifier: createTokenVerifier({
      tenantId,
      clientId,
      issuer: `${ENTRA}/${tenantId}/v2.0`,
      keysUrl: `${ENTRA}/${tenantId}/discovery/v2.0/keys`,
      now,
    }),
    ...graphParts(config, now),
    clock,
    log: createLog(),
    documents: await loadTrustedDocuments(join(BUILT, 'tab-operations.json')),
    allowFreeText: false,
    tabDirectory: join(BUILT, 'tab'),
    frameAncestors: TEAMS_FRAME_ANCESTORS,
    origins: [new URL(config.PUBLIC_URL).origin],
    noticeUrl: `https://teams.microsoft.com/l/entity/${config.TEAMS_APP_ID}/${PERSONAL_TAB}`,
    tenantId,
    programme: programmeOf(config),
  };
}

/** What holds as long as admins settle nothing else. */
function programmeOf(config: ProductionConfig): ProgrammeSettings {
  const { PROGRAMME_COORDINATOR: coordinator } = config;
  return {
    ...USUAL_SETTINGS,
    name: config.PROGRAMME_NAME,
    replyWorkingDays: config.REPLY_WORKING_DAYS,
    keptDaysAfterClosing: config.KEPT_DAYS_AFTER_CLOSING,
    keptDaysWithoutAnswer: config.KEPT_DAYS_WITHOUT_ANSWER,
    // A name and how to reach somebody, which is the same in every language.
    coordinator: coordinator === undefined ? null : { en: coordinator, de: coordinator },
    confidentialityLimits: {
      en: config.CONFIDENTIALITY_LIMITS_EN ?? USUAL_SETTINGS.confidentialityLimits.en,
      de: config.CONFIDENTIALITY_LIMITS_DE ?? USUAL_SETTINGS.confidentialityLimits.de,
    },
  };
}

type GraphParts = Pick<AppParts, 'graph' | 'presence' | 'people' | 'peopleSearch' | 'photos' | 'addresses'>;

/** As the application itself it delivers notices and does nothing else; all that is asked, it asks on behalf of whoever looks. */
function graphParts(config: ProductionConfig, now: () => Date): GraphParts {
  const { ENTRA_TENANT_ID: tenantId, ENTRA_CLIENT_ID: clientId, ENTRA_CLIENT_SECRET: clientSecret } = config;
  const tokenUrl = `${ENTRA}/${tenantId}/oauth2/v2.0/token`;
  const delegated = { graphUrl: GRAPH, tokens: createOnBehalfTokens({ tenantId, clientId, clientSecret, tokenUrl, now }), now };
  return {
    graph: createGraphClient({ graphUrl: GRAPH, tokens: createEntraGraphTokens({ tenantId, clientId, clientSecret, now }), now }),
    presence: config.GRAPH_PRESENCE === 'on' ? createGraphPresence(delegated) : null,
    people: config.GRAPH_PEOPLE === 'on' ? createGraphPeople(delegated) : null,
    peopleSearch: config.GRAPH_PEOPLE === 'on' ? createGraphPeopleSearch(delegated) : null,
    photos: config.GRAPH_PHOTOS === 'on' ? createGraphPhotos(delegated) : null,
    addresses: config.GRAPH_PEOPLE === 'on' ? createGraphAddresses(delegated) : null,
  };
}
