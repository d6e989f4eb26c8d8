import { z } from 'zod';
import { KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER, REPLY_WORKING_DAYS, type Bounds } from '../shared/limits.ts';
import { PlainFault } from './platform/plain-fault.ts';

/** The settings cannot be used. */
export class ConfigRefused extends PlainFault {}

const port = z.coerce.number().int().min(1).max(65_534);
const secureUrl = z.url({ protocol: /^https$/ });
const sqlServerUrl = z.url({ protocol: /^mssql$/ });

const within = ({ least, most, usual }: Bounds) => z.coerce.number().int().min(least).max(most).default(usual);

const localSettings = z.object({
  PEER_SUPPORT_MODE: z.literal('local'),
  PORT: port.default(3978),
  DATA_DIR: z.string().min(1).default('.data'),
  /** An already running stand-in for Microsoft's cloud, instead of one in this process. */
  LOCAL_CLOUD_URL: z.url().optional(),
  /** When it is at the start, for trying out what happens at another time; from there on the clock goes as usual. */
  CLOCK_START: z.iso.datetime().optional(),
});

const productionSettings = z.object({
  PEER_SUPPORT_MODE: z.literal('production'),
  PORT: port.default(8080),
  PUBLIC_URL: secureUrl,
  ENTRA_TENANT_ID: z.uuid().toLowerCase(),
  ENTRA_CLIENT_ID: z.uuid().toLowerCase(),
  ENTRA_CLIENT_SECRET: z.string().min(1),
  TEAMS_APP_ID: z.uuid(),
  DATABASE_URL: sqlServerUrl,
  KEYRING_DATABASE_URL: sqlServerUrl,
  KEY_VAULT_KEY_ID: secureUrl,
  PARTICIPANT_PEPPER: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length >= 32)
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
  /** Whether Teams is asked how allies are at the moment, for which the organisation has to give a permission. */
  GRAPH_PRESENCE: z.enum(['on', 'off']).default('off'),
  /** Whether Graph is asked who leads somebody who looks for an ally, and who reports to them; a permission as well. */
  GRAPH_PEOPLE: z.enum(['on', 'off']).default('off'),
  /** Whether allies are shown with their photos in Microsoft 365; a permission as well. */
  GRAPH_PHOTOS: z.enum(['on', 'off']).default('off'),
  REPLY_WORKING_DAYS: within(REPLY_WORKING_DAYS),
  KEPT_DAYS_AFTER_CLOSING: within(KEPT_DAYS_AFTER_CLOSING),
  KEPT_DAYS_WITHOUT_ANSWER: within(KEPT_DAYS_WITHOUT_ANSWER),
  PROGRAMME_NAME: z.string().min(1).max(100).default('Peer Support'),
  PROGRAMME_COORDINATOR: z.string().min(1).max(200).optional(),
  CONFIDENTIALITY_LIMITS_EN: z.string().min(1).max(1_000).optional(),
  CONFIDENTIALITY_LIMITS_DE: z.string().min(1).max(1_000).optional(),
});

export type LocalConfig = z.infer<typeof localSettings>;
export type ProductionConfig = z.infer<typeof productionSettings>;

/** Settings that mean a real deployment: local mode does not start beside them. */
const PRODUCTION_ONLY = [
  'PUBLIC_URL', 'ENTRA_TENANT_ID', 'ENTRA_CLIENT_ID', 'ENTRA_CLIENT_SECRET', 'TEAMS_APP_ID',
  'DATABASE_URL', 'KEYRING_DATABASE_URL', 'KEY_VAULT_KEY_ID', 'PARTICIPANT_PEPPER', 'GRAPH_PRESENCE', 'GRAPH_PEOPLE', 'GRAPH_PHOTOS',
] as const;

/** Settings of the stand-ins: production does not start beside them. */
const LOCAL_ONLY = ['DATA_DIR', 'LOCAL_CLOUD_URL', 'CLOCK_START'] as const;

/**
 * Reads the settings from the environment.
 *
 * @throws ConfigRefused naming the setting that is wrong, never its value
 */
export function readConfig(environment: NodeJS.ProcessEnv): LocalConfig | ProductionConfig {
  const mode = environment['PEER_SUPPORT_MODE'];
  if (mode === 'local') {
    refuse(environment, PRODUCTION_ONLY, 'Local mode does not start where a production setting is present:');
    return parsed(localSettings, environment);
  }
  if (mode === 'production') {
    refuse(environment, LOCAL_ONLY, 'Production does not start with a setting of the local stand-ins:');
    const config = parsed(productionSettings, environment);
    if (databaseOf(config.DATABASE_URL) === databaseOf(config.KEYRING_DATABASE_URL)) {
      throw new ConfigRefused('DATABASE_URL and KEYRING_DATABASE_URL have to be two databases.');
    }
    return config;
  }
  throw new ConfigRefused('Set PEER_SUPPORT_MODE to local or to production.');
}

/** Which database an address names, whoever signs in to it. */
function databaseOf(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return [hostname, port === '' ? '1433' : port, pathname].join(' ').toLowerCase();
}

function refuse(environment: NodeJS.ProcessEnv, names: readonly string[], sentence: string): void {
  const present = names.filter((name) => environment[name] !== undefined);
  if (present.length > 0) throw new ConfigRefused(`${sentence} ${present.join(', ')}.`);
}

function parsed<T>(settings: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const result = settings.safeParse(environment);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map(({ path }) => path.join('.')))];
  throw new ConfigRefused(`These settings are missing or wrong: ${names.join(', ')}.`);
}
