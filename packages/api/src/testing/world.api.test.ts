import { inTransaction } from '@hora/db/transaction'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openWorld } from './world.ts'

test('a world counts the statements of the pool, of raw SQL and of transactions', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  const statements = await world.countStatements(async () => {
    await db.execute(sql`select 1`)
    await db.sql.unsafe('select 1')
    await inTransaction(db, async (tx) => await tx.execute(sql`select 1`))
  })
  expect(statements).toBe(3)
})
