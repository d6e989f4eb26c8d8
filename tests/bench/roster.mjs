// How the roster holds up as it grows, over HTTP with a real token and the whole stack. `npm run bench:roster`
// Each part measures in a file of its own, prints a table for people, and hands back its figures.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from '../../api/local/bootstrap.mjs';

await ensureInstalled();
await ensureBuilt();
const { measurePages } = await import('./roster/pages.mjs');
const { measureImport } = await import('./roster/import.mjs');

const folder = await mkdtemp(join(tmpdir(), 'peer-support-bench-'));
const figures = {
  ...(await measurePages(folder)),
  ...(await measureImport(folder)),
};
await rm(folder, { recursive: true, force: true });
console.log(JSON.stringify({ bench: 'roster', figures }));
