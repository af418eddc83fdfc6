import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['FOURCHAIRS_SERVER'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  // Two copies of Yjs in one page do not recognise each other's documents.
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'] },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
  },
  server: {
    proxy: {
      '/api': server,
      '/collab': { target: server, ws: true },
    },
  },
});
