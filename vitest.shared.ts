import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** Suites with a real outside server: they run only where that server is installed. */
const peerSuites = '**/*.{redis,radicale,coturn,nginx,postgres15}.test.ts'
const databaseSuites = ['src/**/*.db.test.ts', 'src/**/*.api.test.ts']

/** These add types to the graph's one builder; the graph of a file that runs later would have them too. */
const registeringSuites = ['src/graph/{change-type,define-mutation,inputs/input-type}.test.ts']

const databaseTesting = 'packages/db/src/testing'
const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Without this, Vite loads GraphQL's ES module and Node loads the CommonJS one: two copies refuse each other. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** How slow this machine is, measured by `npm test`. See docs/decisions/0055. */
const factor = Number(process.env['HORA_MACHINE_FACTOR'] ?? 1)

/** Files that run at once: by default Vitest leaves one core unused. */
export const maxWorkers = Math.min(availableParallelism(), 8)

/** Two more where files often wait: for a dead database, a lease or another process. */
const waitingWorkers = maxWorkers + 2

/** The limits of a test, a hook and a poll. No test waits for a limit. */
export const ceilings = (seconds: number) => ({
  testTimeout: seconds * 1000 * factor,
  hookTimeout: 2 * seconds * 1000 * factor,
  expect: { poll: { timeout: 10_000 * factor } },
})

/** Pure tests: no database, no server, no browser. Files share a worker and its modules, so they keep no state. */
export const unitProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: [...databaseSuites, ...registeringSuites, peerSuites],
    isolate: false,
    maxWorkers,
    ...ceilings(20),
  },
}

/** Pure tests of the builder: each file has its own modules. */
export const graphUnitProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'unit of the graph',
    include: registeringSuites,
    maxWorkers,
    ...ceilings(20),
  },
}

/** Tests on a real PostgreSQL, each file in its own clone of a template database. */
export const integrationProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'integration',
    include: databaseSuites,
    exclude: [peerSuites],
    globalSetup: [fromRoot(`${databaseTesting}/global-setup.ts`)],
    setupFiles: [fromRoot(`${databaseTesting}/setup.ts`)],
    isolate: false,
    maxWorkers: waitingWorkers,
    // Projects with different numbers of workers run one after the other.
    sequence: { groupOrder: 2 },
    ...ceilings(30),
  },
}

/** Tests with installed peers; scripts/test/peers.mjs lists them. */
export const peersProject: TestProjectInlineConfiguration = {
  resolve,
  test: {
    name: 'peers',
    include: [`src/${peerSuites}`],
    globalSetup: [fromRoot(`${databaseTesting}/global-setup.ts`)],
    setupFiles: [fromRoot(`${databaseTesting}/setup.ts`)],
    maxWorkers,
    ...ceilings(60),
  },
}
