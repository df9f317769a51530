import { defineConfig } from 'vitest/config'
import { DearestFirst } from './scripts/test/dearest-first.mjs'
import { ceilings, maxWorkers } from './vitest.shared.ts'

const scripts = {
  name: 'scripts (unit)',
  root: 'scripts',
  include: ['**/*.test.mjs'],
  isolate: false,
  maxWorkers,
  ...ceilings(30),
}

export default defineConfig({
  test: {
    sequence: { sequencer: DearestFirst },
    projects: ['packages/*/vitest.config.ts', { test: scripts }],
  },
})
