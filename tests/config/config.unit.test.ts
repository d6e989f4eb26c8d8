import { describe, expect, it } from '@jest/globals';
import { ConfigRefused, readConfig } from '../../api/config.ts';

const LOCAL = { PEER_SUPPORT_MODE: 'local' };
const PRODUCTION = {
  PEER_SUPPORT_MODE: 'production',
  PUBLIC_URL: 'https://peer.example.org',
  ENTRA_TENANT_ID: '11111111-1111-4111-8111-1111111111AA',
  ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENTRA_CLIENT_SECRET: 'In-Confidence-client',
  TEAMS_APP_ID: '33333333-3333-4333-8333-333333333333',
  DATABASE_URL: 'mssql://peer:In-Confidence-db@db.example.org:1433/peer',
  KEYRING_DATABASE_URL: 'mssql://keys:In-Confidence-keys@keys.example.org/keyring',
  KEY_VAULT_KEY_ID: 'https://vault.example.org/keys/peer/1',
  PARTICIPANT_PEPPER: Buffer.alloc(32, 9).toString('base64'),
};

function refusal(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message;
    throw error;
  }
  throw new Error('The settings were taken.');
}

describe('the mode', () => {
  it.each([[undefined], [''], ['LOCAL'], ['prod'], ['In-Confidence']])('has to be named, and is not %p', (mode) => {
    expect(refusal({ ...LOCAL, PEER_SUPPORT_MODE: mode })).toBe('Set PEER_SUPPORT_MODE to local or to production.');
  });
});

describe('local mode', () => {
  it('needs nothing but its name', () => {
    expect(readConfig(LOCAL)).toEqual({ PEER_SUPPORT_MODE: 'local', PORT: 3978, DATA_DIR: '.data' });
  });

  it('takes a port, a folder and another stand-in, and leaves the rest of the environment alone', () => {
    const own = { PORT: '4000', DATA_DIR: '/tmp/data', LOCAL_CLOUD_URL: 'http://localhost:5000', CLOCK_START: '2027-03-24T12:00:00Z' };
    expect(readConfig({ ...LOCAL, ...own, PATH: '/bin' })).toEqual({ ...LOCAL, ...own, PORT: 4_000 });
  });

  it.each(['0', '65535', '-1', '80.5', 'eighty', ''])('refuses the port %p, from which the next has to be free as well', (PORT) => {
    expect(refusal({ ...LOCAL, PORT })).toBe('These settings are missing or wrong: PORT.');
  });

  it.each([...Object.keys(PRODUCTION).slice(1), 'GRAPH_PRESENCE', 'GRAPH_PEOPLE', 'GRAPH_PHOTOS'])('does not start beside %s', (name) => {
    for (const value of ['In-Confidence', '']) {
      expect(refusal({ ...LOCAL, [name]: value })).toBe(`Local mode does not start where a production setting is present: ${name}.`);
    }
  });

  it('names every production setting that is present, and no value', () => {
    const message = refusal({ ...PRODUCTION, ...LOCAL });
    for (const [name, value] of Object.entries(PRODUCTION).slice(1)) {
      expect(message).toContain(name);
      expect(message).not.toContain(value);
    }
  });
});

describe('production', () => {
  it('reads its settings, with ids in lower case and the pepper as bytes', () => {
    expect(readConfig(PRODUCTION)).toEqual({
      ...PRODUCTION,
      PORT: 8_080,
      ENTRA_TENANT_ID: '11111111-1111-4111-8111-1111111111aa',
      PARTICIPANT_PEPPER: new Uint8Array(32).fill(9),
      PROGRAMME_NAME: 'Peer Support',
      GRAPH_PRESENCE: 'off',
      GRAPH_PEOPLE: 'off',
      GRAPH_PHOTOS: 'off',
      REPLY_WORKING_DAYS: 1,
      KEPT_DAYS_AFTER_CLOSING: 30,
      KEPT_DAYS_WITHOUT_ANSWER: 14,
    });
  });

  it('says who coordinates the programme only where the organisation does', () => {
    expect(readConfig(PRODUCTION)).not.toHaveProperty('PROGRAMME_COORDINATOR');
    const PROGRAMME_COORDINATOR = 'x'.repeat(200);
    expect(readConfig({ ...PRODUCTION, PROGRAMME_COORDINATOR })).toMatchObject({ PROGRAMME_COORDINATOR });
  });

  it.each(['GRAPH_PRESENCE', 'GRAPH_PEOPLE', 'GRAPH_PHOTOS'])('asks Graph for people only where that was switched on: %s', (name) => {
    for (const value of ['on', 'off']) expect(readConfig({ ...PRODUCTION, [name]: value })).toMatchObject({ [name]: value });
  });

  it.each(['DATA_DIR', 'LOCAL_CLOUD_URL', 'CLOCK_START'])('does not start beside %s, a setting of the stand-ins', (name) => {
    for (const value of ['http://localhost:3978', '']) {
      expect(refusal({ ...PRODUCTION, [name]: value })).toBe(`Production does not start with a setting of the local stand-ins: ${name}.`);
    }
  });

  it.each(Object.keys(PRODUCTION).filter((name) => name !== 'PEER_SUPPORT_MODE'))('does not start without %s', (name) => {
    expect(refusal({ ...PRODUCTION, [name]: undefined })).toBe(`These settings are missing or wrong: ${name}.`);
    expect(refusal({ ...PRODUCTION, [name]: '' })).toBe(`These settings are missing or wrong: ${name}.`);
  });

  it.each([
    ['PUBLIC_URL', 'http://peer.example.org'],
    ['PUBLIC_URL', 'peer.example.org'],
    ['ENTRA_TENANT_ID', 'common'],
    ['ENTRA_CLIENT_ID', 'api://peer'],
    ['TEAMS_APP_ID', 'peer'],
    ['DATABASE_URL', '/var/peer.db'],
    ['DATABASE_URL', 'postgres://db.example.org/peer'],
    ['KEYRING_DATABASE_URL', '.data/keyring.db'],
    ['KEY_VAULT_KEY_ID', 'http://vault.example.org/keys/peer/1'],
    ['PARTICIPANT_PEPPER', Buffer.alloc(31, 9).toString('base64')],
    ['PARTICIPANT_PEPPER', 'not base64, though it is certainly long enough to be a pepper'],
    ['PROGRAMME_NAME', ''],
    ['PROGRAMME_NAME', 'x'.repeat(101)],
    ['PROGRAMME_COORDINATOR', ''],
    ['PROGRAMME_COORDINATOR', 'x'.repeat(201)],
    ['PORT', '70000'],
    ['GRAPH_PRESENCE', 'true'],
    ['GRAPH_PRESENCE', ''],
    ['GRAPH_PEOPLE', 'true'],
    ['GRAPH_PEOPLE', ''],
    ['GRAPH_PHOTOS', 'true'],
  ])('refuses %s where it is %p, by its name only', (name, value) => {
    expect(refusal({ ...PRODUCTION, [name]: value })).toBe(`These settings are missing or wrong: ${name}.`);
  });

  it('names all that is wrong at once', () => {
    expect(refusal({ ...PRODUCTION, PUBLIC_URL: 'In-Confidence', TEAMS_APP_ID: 'In-Confidence' }))
      .toBe('These settings are missing or wrong: PUBLIC_URL, TEAMS_APP_ID.');
  });

  it.each([
    ['the same address', PRODUCTION.DATABASE_URL],
    ['another account', 'mssql://keys:In-Confidence@db.example.org:1433/peer'],
    ['another spelling', 'mssql://peer:In-Confidence-db@DB.example.org/Peer?encrypt=true'],
  ])('needs two databases, and is not content with %s of one', (_, KEYRING_DATABASE_URL) => {
    expect(refusal({ ...PRODUCTION, KEYRING_DATABASE_URL })).toBe('DATABASE_URL and KEYRING_DATABASE_URL have to be two databases.');
  });

  it('takes two databases of one server', () => {
    expect(() => readConfig({ ...PRODUCTION, KEYRING_DATABASE_URL: 'mssql://peer:x@db.example.org:1433/keyring' })).not.toThrow();
  });
});
