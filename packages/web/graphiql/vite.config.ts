import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressFiles } from '../scripts/compress-files.ts'

/** Builds GraphiQL as a separate page, including its editor, so that it runs without the internet. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react(), compressFiles()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist-graphiql',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
  },
})
