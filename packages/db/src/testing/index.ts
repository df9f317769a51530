/** What tests of other packages may import. */
export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { startEphemeral } from './start-ephemeral.ts'
