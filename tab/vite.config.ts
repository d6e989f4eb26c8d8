import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompileDocuments } from './precompile-documents.ts';
import { precompress } from './precompress.ts';

const root = import.meta.dirname;

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
    rollupOptions: { output: { chunkFileNames: 'assets/part-[hash].js' } },
  },
});
