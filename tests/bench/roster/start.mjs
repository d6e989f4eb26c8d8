// The product with its whole stack in a process of its own, on a database of any size, and an admin who asks it.
import { createHash } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createLocalCloud } from '../../../dist/api/local/cloud/local-cloud.js';
import { demoOrganisation } from '../../../dist/api/local/index.js';
import { makeDataset } from '../directory/dataset.mjs';

export async function startCloud() {
  const cloud = await createLocalCloud({ port: 0, tabUrl: 'http://localhost/tab/', organisation: demoOrganisation() });
  const claims = { iss: cloud.issuer, aud: cloud.clientId, tid: cloud.tenantId, scp: 'access_as_user', roles: ['PeerSupport.Admin'] };
  const token = await cloud.signing.sign({ ...claims, oid: '7b0c2a52-0b1e-4f6f-9c1b-3a5b0a4c9d10', name: 'Ada Admin' }, 3_600);
  return { cloud, token };
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/**
 * @param texts name of an operation -> its text
 * @returns the process, and a way to ask it that resolves to data
 */
export async function startProduct({ folder, cloud, token, allies, name, texts }) {
  const { tenantId, clientId, issuer, keysUrl } = cloud;
  const file = join(folder, `${name}.db`);
  await makeDataset(file, { allies, now: Date.now(), tenantId });
  const documents = Object.fromEntries(Object.values(texts).map((text) => [hashOf(text), text]));
  const words = JSON.stringify({ file, folder, cloud: { tenantId, clientId, issuer, keysUrl }, documents });
  const child = fork(join(import.meta.dirname, '../directory/product.mjs'), [words], { execArgv: ['--expose-gc'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [hello] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
  if (hello === null) throw new Error('The product ended.');
  const ask = async (operation, variables) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(texts[operation]) } };
    const response = await fetch(`http://127.0.0.1:${hello.port}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ operationName: operation, variables, extensions }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return { child, file, ask };
}
