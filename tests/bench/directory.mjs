// How fast the directory is: a page of 24 allies filtered by topic, language and now, over HTTP with a real token and the
// whole stack, beside a hand-written server on the same rows. `npm run bench:directory`
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from '../../api/local/bootstrap.mjs';

await ensureInstalled();
await ensureBuilt();
const { makeDataset, LANGUAGES } = await import('./directory/dataset.mjs');
const { bodyOf, HASH, TEXT } = await import('./directory/question.mjs');
const { ask } = await import('./directory/load.mjs');
const { createLocalCloud } = await import('../../dist/api/local/cloud/local-cloud.js');
const { demoOrganisation } = await import('../../dist/api/local/index.js');

const SIZES = [200, 2_000, 20_000];
const CONNECTIONS = 8;
const WARM_UP = 4;
const SECONDS = 8;
/** The two servers are asked in turn, so that a machine whose speed drifts favours neither. */
const ROUNDS = 3;
const VIEWERS = 40;

const folder = await mkdtemp(join(tmpdir(), 'peer-support-bench-'));
const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation: demoOrganisation() });

const start = async (script, words, flags = []) => {
  const child = fork(join(import.meta.dirname, 'directory', script), words, { execArgv: flags, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [hello] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
  if (hello === null) throw new Error(`${script} ended.`);
  return { child, ...hello };
};

async function tokensOf(people) {
  const claims = { iss: cloud.issuer, aud: cloud.clientId, tid: cloud.tenantId, scp: 'access_as_user' };
  return Promise.all(people.slice(-VIEWERS).map(({ objectId, name }) => cloud.signing.sign({ ...claims, oid: objectId, name, ctry: 'GB' }, 3_600)));
}

function requestsOf(tokens, topicIds) {
  return tokens.map((token, index) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: bodyOf({ topicId: topicIds[index % topicIds.length], language: LANGUAGES[index % LANGUAGES.length] }),
  }));
}

/** Asks a server, and adds how long its processor was busy with one request. */
async function askWithCost({ child, port }, requests, load) {
  const cpu = async () => {
    child.send('cpu');
    const [{ cpu: { user, system } }] = await once(child, 'message');
    return (user + system) / 1_000;
  };
  const before = await cpu();
  const result = await ask(port, requests, load);
  return { ...result, cpu: ((await cpu()) - before) / result.answered };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const medians = (runs) => Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));

/** Both servers have to give the same people, whatever the order. */
async function checkSameAnswer(ports, request) {
  const [ours, theirs] = await Promise.all(ports.map(async (port) => {
    const { data } = await (await fetch(`http://127.0.0.1:${port}/graphql`, request)).json();
    return data.allies;
  }));
  const shape = (value) => (Array.isArray(value) ? value.slice(0, 1).map(shape) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]).sort()) : typeof value);
  const same = ours.totalCount === theirs.totalCount && JSON.stringify(shape(ours)) === JSON.stringify(shape(theirs));
  const ids = ({ edges }) => edges.map(({ node }) => node.id).sort().join();
  if (!same || (ours.totalCount <= 24 && ids(ours) !== ids(theirs))) throw new Error('The two servers do not give the same answer.');
}

async function measure(allies) {
  const file = join(folder, `${allies}.db`);
  const { topicIds, people } = await makeDataset(file, { allies, now: Date.now(), tenantId: cloud.tenantId });
  const { tenantId, clientId, issuer, keysUrl } = cloud;
  const product = await start('product.mjs', [JSON.stringify({ file, folder, cloud: { tenantId, clientId, issuer, keysUrl }, documents: { [HASH]: TEXT } })], ['--expose-gc']);
  const baseline = await start('baseline.mjs', [file]);
  const requests = requestsOf(await tokensOf(people), topicIds);
  for (const request of requests) await checkSameAnswer([product.port, baseline.port], request);
  const load = { connections: CONNECTIONS, seconds: SECONDS };
  for (const { port } of [product, baseline]) await ask(port, requests, { ...load, seconds: WARM_UP });
  const runs = { ours: [], theirs: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.ours.push(await askWithCost(product, requests, load));
    runs.theirs.push(await askWithCost(baseline, requests, load));
  }
  const rebuilt = await rebuildUnderLoad(product, requests);
  for (const { child } of [product, baseline]) child.disconnect();
  return { allies, ours: medians(runs.ours), theirs: medians(runs.theirs), snapshotMb: product.snapshotMb, ...rebuilt };
}

/** People go on asking, a hundred times a second, while the snapshot is made anew: nobody may wait for it. */
async function rebuildUnderLoad({ child, port }, requests) {
  const rebuilds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = once(child, 'message');
    child.send('rebuild');
    const { longest } = await ask(port, requests, { connections: 4, perSecond: 100, seconds: 30, until: done });
    rebuilds.push({ rebuildSeconds: (await done)[0].rebuildSeconds, longest });
  }
  return medians(rebuilds);
}

const digits = (value, places = 2) => value.toFixed(places).padStart(9);
const row = (name, { perSecond, p50, p95, p99, cpu }) => `  ${name.padEnd(24)}${digits(perSecond, 0)}${digits(p50)}${digits(p95)}${digits(p99)}${digits(cpu, 3)}`;

const results = [];
for (const size of SIZES) {
  const result = await measure(size);
  results.push(result);
  console.log(`${size.toLocaleString('en')} allies among 50,000 members`);
  console.log(`  ${''.padEnd(24)}${'requests/s'.padStart(9)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'CPU ms'.padStart(9)}`);
  console.log(row('Peer Support', result.ours));
  console.log(row('hand-written', result.theirs));
  console.log(`  ratio ${(result.ours.perSecond / result.theirs.perSecond).toFixed(2)}; snapshot ${result.snapshotMb.toFixed(1)} MB, made anew in ${result.rebuildSeconds.toFixed(2)} s, longest wait meanwhile ${result.longest.toFixed(1)} ms`);
}
await cloud.close();
await rm(folder, { recursive: true, force: true });

const of = (size) => results.find(({ allies }) => allies === size);
const rounded = (value) => Math.round(value * 1_000) / 1_000;
console.log(JSON.stringify({
  bench: 'directory',
  figures: {
    ratio_2000: rounded(of(2_000).ours.perSecond / of(2_000).theirs.perSecond),
    p50_growth_20000_over_200: rounded(of(20_000).ours.p50 / of(200).ours.p50),
    snapshot_mb_20000: rounded(of(20_000).snapshotMb),
    rebuild_s_20000: rounded(of(20_000).rebuildSeconds),
    longest_wait_ms: rounded(of(20_000).longest),
  },
}));
