import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompileDocuments } from './precompile-documents.ts';
import { precompress } from './precompress.ts';

const root = import.meta.dirname;

/**
 * Packages that the first screen stands on, in one file: brotli finds what repeats only within a file, and seventy small
 * ones are a third larger.
 */
const base = /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@apollo|rxjs|graphql|optimism|@wry|i18next|react-i18next|wouter|@griffel|stylis|rtl-css-js|@floating-ui|@fluentui\/(tokens|react-(avatar|badge|button|field|input|jsx-runtime|label|link|message-bar|portal|positioning|provider|shared-contexts|skeleton|spinner|text|theme|tooltip|utilities)))\//;

export default defineConfig({
  root,
  base: '/tab/',
  plugins: [precompileDocuments(join(root, 'gql')), react(), precompress()],
  build: {
    outDir: join(root, '../dist/tab'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Every browser that Teams runs in knows how to preload modules.
    modulePreload: { polyfill: false },
    // The first file names the others, and what an admin can do is nobody else's business.
    rollupOptions: { output: { chunkFileNames: 'assets/part-[hash].js', codeSplitting: { groups: [{ name: 'base', test: base }] } } },
  },
});
