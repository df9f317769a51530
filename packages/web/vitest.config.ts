import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { inlineDocuments } from './scripts/inline-documents.ts'

const plugins = () => [inlineDocuments(), react()]

export default defineConfig({
  test: {
    projects: [
      {
        plugins: plugins(),
        test: {
          name: 'unit',
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'graphiql/**/*.test.ts'],
          setupFiles: ['./src/testing/setup.ts'],
        },
      },
      {
        plugins: plugins(),
        test: {
          name: 'pages (unit)',
          isolate: false,
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/testing/setup-dom.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
