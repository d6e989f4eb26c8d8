import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformAsync } from '@babel/core';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import type { Plugin } from 'vite';

const PREFIX = 'document:';
// What begins with a zero is left alone by everything else that looks at modules.
const MODULE = `\0${PREFIX}`;

/**
 * Replaces each `graphql(…)` call by the document that codegen made of it, as a module of its own: neither the texts nor a
 * parser reach the browser, and a document is downloaded only with the screen that uses it.
 */
export function precompileDocuments(artifactDirectory: string): Plugin {
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: 'precompile-documents',
    enforce: 'pre',
    async buildStart() {
      documents = documentsIn(await readFile(join(artifactDirectory, 'graphql.ts'), 'utf8'));
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith(MODULE) ? id.slice(MODULE.length) : null;
      return name === null ? null : `export const ${name} = ${documents.get(name) ?? 'undefined'};`;
    },
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.startsWith(artifactDirectory) || !code.includes('graphql(')) return undefined;
      const done = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[babelOptimizerPlugin, { artifactDirectory, gqlTagName: 'graphql' }]],
      });
      if (done?.code == null) return undefined;
      const apart = done.code.replaceAll(/import \{ (\w+) \} from "[^"]*gql\/graphql";/g, `import { $1 } from "${PREFIX}$1";`);
      return { code: apart, map: done.map ?? null };
    },
  };
}

/** Name -> JSON of the document. Codegen writes a line for each. */
function documentsIn(generated: string): Map<string, string> {
  const lines = generated.matchAll(/^export const (\w+) = (\{.*\}) as unknown as /gm);
  return new Map([...lines].map(([, name = '', document = '']) => [name, document]));
}
