// What `npm start` and `npm test` need before any other code can run.
export { ensureBuilt } from './bootstrap/build.mjs';
export { ensureInstalled } from './bootstrap/install.mjs';
