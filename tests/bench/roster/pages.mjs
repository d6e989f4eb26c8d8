// A page of 100 of the roster at 20,000 allies against one at 200, as the grid asks for it.
import { createHash } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createLocalCloud } from '../../../dist/api/local/cloud/local-cloud.js';
import { demoOrganisation } from '../../../dist/api/local/index.js';
import { makeDataset } from '../directory/dataset.mjs';

const SIZES = [200, 20_000];
const PAGE = 100;
/** The two are asked in turn, so that a machine whose speed drifts favours neither. */
const WARM_UP = 30;
const ROUNDS = 200;

const TEXT = `query Roster($first: Int!, $skip: Int!, $filter: RosterFilter!, $order: RosterOrderInput!) {
  rosterPage(first: $first, skip: $skip, filter: $filter, order: $order) {
    totalCount
    edges { node { id version name department site { id name } languages topics { id name } step since trainedUntil training load } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const HASH = createHash('sha256').update(TEXT).digest('hex');

/** The first is how the grid opens; the others are what admins do with it. */
const QUESTIONS = [
  { name: 'by name', by: 'NAME' },
  { name: 'by department', by: 'DEPARTMENT' },
  { name: 'by site', by: 'SITE' },
  { name: 'by step', by: 'STEP' },
  { name: 'by end of training', by: 'TRAINED_UNTIL' },
  { name: 'search and a language', by: 'NAME', filter: { name: 'le', languages: ['de'] } },
];

async function startProduct(folder, cloud, allies) {
  const { tenantId, clientId, issuer, keysUrl } = cloud;
  const file = join(folder, `roster-${allies}.db`);
  await makeDataset(file, { allies, now: Date.now(), tenantId });
  const words = JSON.stringify({ file, folder, cloud: { tenantId, clientId, issuer, keysUrl }, documents: { [HASH]: TEXT } });
  const child = fork(join(import.meta.dirname, '../directory/product.mjs'), [words], { execArgv: ['--expose-gc'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [hello] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
  if (hello === null) throw new Error('The product ended.');
  return { child, port: hello.port, allies };
}

/** Milliseconds of one page, wherever in the list. */
async function ask({ port, allies }, token, { by, filter = {} }, round) {
  const last = Math.max(0, Math.floor((filter.name === undefined ? allies : allies / 10) / PAGE) - 1);
  const skip = PAGE * ((round * 37) % (last + 1));
  const body = JSON.stringify({
    operationName: 'Roster',
    variables: { first: PAGE, skip, filter, order: { by, descending: false } },
    extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
  });
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body });
  const { data } = await response.json();
  const milliseconds = performance.now() - start;
  if (!(data?.rosterPage.totalCount > 0)) throw new Error('The roster did not answer.');
  return milliseconds;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function measure(products, token, question) {
  const times = new Map(products.map(({ allies }) => [allies, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const product of products) {
      const milliseconds = await ask(product, token, question, round);
      if (round >= WARM_UP) times.get(product.allies).push(milliseconds);
    }
  }
  return products.map(({ allies }) => median(times.get(allies)));
}

/** @returns {Promise<{ page_ratio: number }>} */
export async function measurePages(folder) {
  const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation: demoOrganisation() });
  const claims = { iss: cloud.issuer, aud: cloud.clientId, tid: cloud.tenantId, scp: 'access_as_user', roles: ['PeerSupport.Admin'] };
  const token = await cloud.signing.sign({ ...claims, oid: '7b0c2a52-0b1e-4f6f-9c1b-3a5b0a4c9d10', name: 'Ada Admin' }, 3_600);
  const products = [];
  for (const allies of SIZES) products.push(await startProduct(folder, cloud, allies));
  console.log(`A page of ${PAGE} of the roster, anywhere in it, with how many there are (median of ${ROUNDS}, ms)`);
  console.log(`  ${''.padEnd(24)}${SIZES.map((size) => `${size.toLocaleString('en')} allies`.padStart(16)).join('')}${'ratio'.padStart(8)}`);
  const ratios = [];
  for (const question of QUESTIONS) {
    const medians = await measure(products, token, question);
    const ratio = medians.at(-1) / medians[0];
    ratios.push(ratio);
    console.log(`  ${question.name.padEnd(24)}${medians.map((value) => value.toFixed(2).padStart(16)).join('')}${ratio.toFixed(2).padStart(8)}`);
  }
  for (const { child } of products) child.disconnect();
  await cloud.close();
  return { page_ratio: Math.round(ratios[0] * 1_000) / 1_000 };
}
