import { defineConfig } from 'vitest/config'
import { ceilings, maxWorkers } from './vitest.shared.ts'

const scripts = {
  name: 'scripts (unit)',
  root: 'scripts',
  include: ['**/*.test.mjs'],
  maxWorkers,
  ...ceilings(30),
}

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', { test: scripts }],
  },
})
