// A page of 100 of the roster at 20,000 allies against one at 200, as the grid asks for it.
import { startCloud, startProduct } from './start.mjs';

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

/** The first is how the grid opens; the others are what admins do with it. */
const QUESTIONS = [
  { name: 'by name', by: 'NAME' },
  { name: 'by department', by: 'DEPARTMENT' },
  { name: 'by site', by: 'SITE' },
  { name: 'by step', by: 'STEP' },
  { name: 'by end of training', by: 'TRAINED_UNTIL' },
  { name: 'search and a language', by: 'NAME', filter: { name: 'le', languages: ['de'] } },
];

/** Milliseconds of one page, wherever in the list. */
async function ask({ product, allies }, { by, filter = {} }, round) {
  const last = Math.max(0, Math.floor((filter.name === undefined ? allies : allies / 10) / PAGE) - 1);
  const skip = PAGE * ((round * 37) % (last + 1));
  const start = performance.now();
  const { rosterPage } = await product.ask('Roster', { first: PAGE, skip, filter, order: { by, descending: false } });
  const milliseconds = performance.now() - start;
  if (!(rosterPage.totalCount > 0)) throw new Error('The roster did not answer.');
  return milliseconds;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function measure(products, question) {
  const times = new Map(products.map(({ allies }) => [allies, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const product of products) {
      const milliseconds = await ask(product, question, round);
      if (round >= WARM_UP) times.get(product.allies).push(milliseconds);
    }
  }
  return products.map(({ allies }) => median(times.get(allies)));
}

/** @returns {Promise<{ page_ratio: number }>} */
export async function measurePages(folder) {
  const { cloud, token } = await startCloud();
  const products = [];
  for (const allies of SIZES) products.push({ allies, product: await startProduct({ folder, cloud, token, allies, name: `roster-${allies}`, texts: { Roster: TEXT } }) });
  console.log(`A page of ${PAGE} of the roster, anywhere in it, with how many there are (median of ${ROUNDS}, ms)`);
  console.log(`  ${''.padEnd(24)}${SIZES.map((size) => `${size.toLocaleString('en')} allies`.padStart(16)).join('')}${'ratio'.padStart(8)}`);
  const ratios = [];
  for (const question of QUESTIONS) {
    const medians = await measure(products, question);
    const ratio = medians.at(-1) / medians[0];
    ratios.push(ratio);
    console.log(`  ${question.name.padEnd(24)}${medians.map((value) => value.toFixed(2).padStart(16)).join('')}${ratio.toFixed(2).padStart(8)}`);
  }
  for (const { product } of products) product.child.disconnect();
  await cloud.close();
  return { page_ratio: Math.round(ratios[0] * 1_000) / 1_000 };
}
