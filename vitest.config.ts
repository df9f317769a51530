import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      { test: { name: 'scripts (unit)', root: 'scripts', include: ['**/*.test.mjs'], testTimeout: 30_000 } },
    ],
  },
})
