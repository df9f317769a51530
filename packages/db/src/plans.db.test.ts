import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

/** The rows' owners are not needed to plan a statement, so the foreign keys are not checked. */
const fill = async (columns: string, values: string) => {
  await database.sql.begin(async (tx) => {
    await tx.unsafe('set local session_replication_role = replica')
    await tx.unsafe(`insert into ${columns} select ${values} from generate_series(1, 20000) n`)
  })
}

beforeAll(async () => {
  database = await createTestDatabase()
  const id = 'gen_random_uuid()'
  const later = `now() + n * interval '1 minute'`
  await fill(
    'invitations (professional_id, id, channel, token_hash, created_at, expires_at)',
    `${id}, ${id}, 'link', n::text, now(), ${later}`,
  )
  await fill(
    'account_tokens (token_hash, account_id, purpose, created_at, expires_at)',
    `n::text, ${id}, 'sign-in', now(), ${later}`,
  )
  await fill(
    'deliveries (effect_key, account_id, channel, template, status, claimed_at)',
    `n::text, ${id}, 'mail', 'any', 'sent', ${later}`,
  )
  await database.sql.unsafe('analyze')
})
afterAll(() => database.drop())

test.each([
  { table: 'invitations', column: 'expires_at' },
  { table: 'account_tokens', column: 'expires_at' },
  { table: 'deliveries', column: 'claimed_at' },
])('among many $table, the recurring job finds the old ones by an index', async ({ table, column }) => {
  const rows = await database.sql.unsafe(
    `explain delete from ${table} where ${column} < now() + interval '10 minutes'`,
  )
  const plan = rows.map((row) => String(row['QUERY PLAN'])).join('\n')
  expect(plan).toContain(`${table}_${column}`)
  expect(plan).not.toContain('Seq Scan')
})
