import { transformAsync } from '@babel/core';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import type { Plugin } from 'vite';

/**
 * Replaces each `graphql(…)` call by an import of the document that codegen made of it, so that neither the texts nor a
 * parser reach the browser.
 */
export function precompileDocuments(artifactDirectory: string): Plugin {
  return {
    name: 'precompile-documents',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.startsWith(artifactDirectory) || !code.includes('graphql(')) return undefined;
      const done = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[babelOptimizerPlugin, { artifactDirectory, gqlTagName: 'graphql' }]],
      });
      return done?.code == null ? undefined : { code: done.code, map: done.map ?? null };
    },
  };
}
