import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileWords } from './scripts/compile-words.ts'
import { inlineDocuments } from './scripts/inline-documents.ts'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compileWords(), inlineDocuments(), react()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'graphiql/**/*.test.ts'],
          setupFiles: ['./src/testing/setup.ts'],
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
