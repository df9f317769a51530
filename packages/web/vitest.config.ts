import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { ceilings, maxWorkers } from '../../vitest.shared.ts'
import { compileWords } from './scripts/compile-words.ts'
import { inlineDocuments } from './scripts/inline-documents.ts'
import { workers } from './tests/e2e/start-stacks.ts'

const app = { plugins: [compileWords(), inlineDocuments(), react()] }

export default defineConfig({
  test: {
    projects: [
      {
        ...app,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'graphiql/**/*.test.ts'],
          setupFiles: ['./src/testing/setup.ts'],
          isolate: false,
          maxWorkers,
          ...ceilings(20),
        },
      },
      {
        ...app,
        test: {
          name: 'unit of pages',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/testing/setup-dom.ts'],
          isolate: false,
          maxWorkers,
          ...ceilings(20),
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['./tests/e2e/start-stacks.ts'],
          isolate: false,
          maxWorkers: workers,
          // Runs alone on the machine, after everything else.
          sequence: { groupOrder: 1 },
          ...ceilings(120),
        },
      },
    ],
  },
})
