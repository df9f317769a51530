import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** Suites against a real outside server: they run only where that server is installed. */
const peerSuites = '**/*.{redis,radicale,coturn,nginx,postgres15}.test.ts'
const databaseSuites = ['src/**/*.db.test.ts', 'src/**/*.api.test.ts']

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Vite would take GraphQL's ES module while packages that Node loads take the other: two GraphQLs do not mix. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** Pure tests: no database, no server, no browser. */
export const unitProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: [...databaseSuites, peerSuites],
  },
}

/** Tests on a real PostgreSQL, each file in its own clone of a template database. */
export const integrationProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'integration',
    include: databaseSuites,
    exclude: [peerSuites],
    globalSetup: [fromRoot('packages/db/src/testing/global-setup.ts')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
}

/** Tests against installed peers; see scripts/test/peers.mjs for who they are. */
export const peersProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'peers',
    include: [`src/${peerSuites}`],
    globalSetup: [fromRoot('packages/db/src/testing/global-setup.ts')],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}
