/** What tests of other packages may import. */

export { startEphemeral } from '../embedded/start-ephemeral.ts'
export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
