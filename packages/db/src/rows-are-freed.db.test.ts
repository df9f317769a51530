import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void

/** The driver is patched for this (docs/decisions/0024). Unpatched, rows stay until the next full collection. */
test('the next minor garbage collection frees the rows of answered queries', async () => {
  const { sql } = database
  const columns = Array.from({ length: 30 }, (_, index) => `md5(n::text || ${index}) as c${index}`).join(', ')
  const characters = 50 * 30 * 32
  const ask = async (times: number) => {
    let rows = 0
    for (let time = 0; time < times; time++) {
      rows += (await sql.unsafe(`select ${columns} from generate_series(1, 50) n`, [], { prepare: true }))
        .length
    }
    return rows
  }
  await ask(10)
  collect()
  const before = process.memoryUsage().heapUsed
  const rows = await ask(20)
  collect({ type: 'minor' })
  const kept = process.memoryUsage().heapUsed - before
  expect(rows).toBe(20 * 50)
  expect(kept).toBeLessThan(20 * characters)
})
