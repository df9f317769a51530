export { openTlsStripper } from './tls-stripper.ts'
/** The test helpers that other packages may import. */

export { copyReadyCluster } from '../embedded/ready-cluster.ts'
export { startEphemeral } from '../embedded/start-ephemeral.ts'
export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { freezeServer } from './freeze.ts'
export { type Loss, openNetwork } from './network.ts'
export { rounds } from './rounds.ts'
export { scaledTime } from './scaled-time.ts'
export { forgetWrites, writtenTables } from './written-tables.ts'
