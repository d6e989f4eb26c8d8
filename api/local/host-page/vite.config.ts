import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../../dist/host-page',
    emptyOutDir: true,
    // One bundle is right for a page that is only ever loaded from this machine.
    chunkSizeWarningLimit: 1500,
  },
});
