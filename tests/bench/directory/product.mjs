// The product with its whole stack in a process of its own: HTTP, tokens, trusted operations, limits, GraphQL.
import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from '../../../dist/api/app.js';
import { KEYRING_DATABASE, MAIN_DATABASE } from '../../../dist/api/databases.js';
import { systemClock } from '../../../dist/api/platform/clock.js';
import { openDatabase } from '../../../dist/api/platform/database/open.js';
import { trustedDocuments } from '../../../dist/api/platform/http/trusted-documents.js';
import { createTokenVerifier } from '../../../dist/api/platform/identity/token-verifier.js';
import { createLog } from '../../../dist/api/platform/log.js';
import { openKeyFile } from '../../../dist/api/platform/sealing/key-file.js';
import { USUAL_SETTINGS } from '../../../dist/api/programme/usual-settings.js';

const { file, folder, cloud, documents } = JSON.parse(process.argv[2]);
const now = () => systemClock.now();
const mainDatabase = await openDatabase(file, MAIN_DATABASE);
const app = await createApp({
  mainDatabase,
  keyringDatabase: await openDatabase(`${file}.keyring`, KEYRING_DATABASE),
  masters: await openKeyFile(`${file}.keys`),
  verifier: createTokenVerifier({ ...cloud, now }),
  graph: { sendActivityNotification: () => Promise.resolve({ kind: 'delivered' }) },
  presence: null,
  people: null,
  peopleSearch: null,
  clock: systemClock,
  log: createLog({ destination: { write: () => undefined } }),
  documents: trustedDocuments(documents),
  allowFreeText: false,
  tabDirectory: folder,
  frameAncestors: [],
  origins: [],
  noticeUrl: 'http://localhost/',
  tenantId: cloud.tenantId,
  programme: { ...USUAL_SETTINGS, name: 'Bench', coordinator: null, confidentialityLimits: { en: '-', de: '-' } },
  writesPerMinute: 100_000,
});

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

const before = memory();
await app.runJob('followDirectory');
const snapshotMb = memory() - before;

/** Notes a change as another instance would, and takes it over. */
async function rebuild() {
  await mainDatabase.unitOfWork((manager) => manager.query('UPDATE "directory_version" SET "content" = "content" + 1'));
  const start = performance.now();
  await app.runJob('followDirectory');
  return (performance.now() - start) / 1_000;
}

/** Samples what is alive until it is told to stop. Collecting so often takes time: nothing is timed meanwhile. */
const MILLISECONDS_BETWEEN_SAMPLES = 100;
let peak = null;
let sampling = null;
function watchMemory() {
  peak = memory();
  sampling = setInterval(() => { peak = Math.max(peak, memory()); }, MILLISECONDS_BETWEEN_SAMPLES);
}

process.on('message', async (question) => {
  if (question === 'watchMemory') {
    watchMemory();
    process.send({ watching: true });
    return;
  }
  if (question === 'peak') {
    clearInterval(sampling);
    process.send({ peak: Math.max(peak, memory()) });
    return;
  }
  if (question === 'cpu') {
    process.send({ cpu: process.cpuUsage() });
    return;
  }
  await pause(300);
  process.send({ rebuildSeconds: await rebuild() });
});
process.on('disconnect', () => process.exit(0));
app.server.listen(0, '127.0.0.1', () => process.send({ port: app.server.address().port, snapshotMb }));
