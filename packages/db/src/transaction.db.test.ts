import { eq, sql as fragment } from 'drizzle-orm'
import { integer, pgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, type Tx } from './client.ts'
import { constraintName, RetryLater, sqlState } from './sql-errors.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'
import { assertNoTransaction, inTransaction, rollBack } from './transaction.ts'

const counters = pgTable('counters', { id: integer().primaryKey(), value: integer().notNull() })

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await database.sql`create table counters (id int primary key, value int not null check (value >= 0))`
})

beforeEach(async () => {
  await database.sql`truncate counters`
  await database.sql`insert into counters values (1, 0), (2, 0)`
})

afterAll(() => database.drop())

const add = async (tx: Tx, id: number, amount = 1) => {
  await tx
    .update(counters)
    .set({ value: fragment`${counters.value} + ${amount}` })
    .where(eq(counters.id, id))
}

const readValue = async (id: number) => {
  const [row] = await database.db.select().from(counters).where(eq(counters.id, id))
  return row?.value
}

/** Holds two units until both have reached this point. Later attempts pass freely. */
function meeting() {
  const both = Promise.withResolvers<void>()
  let arrived = 0
  return async () => {
    arrived++
    if (arrived === 2) both.resolve()
    await both.promise
  }
}

test('a unit that returns is committed, and its hooks run after the commit', async () => {
  const seen: unknown[] = []
  const answer = await inTransaction(database.db, async (tx) => {
    tx.afterCommit(async () => {
      seen.push(await readValue(1))
    })
    await add(tx, 1)
    return 'done'
  })
  expect(answer).toBe('done')
  expect(seen).toEqual([1])
})

test('a unit that throws writes nothing and runs no hook', async () => {
  const seen: string[] = []
  const failing = inTransaction(database.db, async (tx) => {
    tx.afterCommit(() => void seen.push('hook'))
    await add(tx, 1)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await readValue(1)).toBe(0)
  expect(seen).toEqual([])
})

test('rollBack returns its value, writes nothing and runs no hook', async () => {
  const seen: string[] = []
  const answer: 'SLOT_TAKEN' | 'ok' = await inTransaction(database.db, async (tx) => {
    tx.afterCommit(() => void seen.push('hook'))
    await add(tx, 1)
    if ((await tx.select().from(counters)).length === 2) return rollBack('SLOT_TAKEN' as const)
    return 'ok' as const
  })
  expect(answer).toBe('SLOT_TAKEN')
  expect(await readValue(1)).toBe(0)
  expect(seen).toEqual([])
})

test('a failing hook is reported and does not stop the others', async () => {
  const reported: unknown[] = []
  const seen: string[] = []
  await using other = connect(database.url, { report: (error) => reported.push(error) })
  await inTransaction(other.db, async (tx) => {
    tx.afterCommit(() => Promise.reject(new Error('first hook')))
    tx.afterCommit(() => void seen.push('second'))
    await add(tx, 1)
  })
  expect(reported).toEqual([new Error('first hook')])
  expect(seen).toEqual(['second'])
  expect(await readValue(1)).toBe(1)
})

test('after a deadlock (40P01) the losing unit runs again, and both succeed', async () => {
  const meet = meeting()
  const attempts: string[] = []
  const unit = (name: string, first: number, second: number) =>
    inTransaction(database.db, async (tx) => {
      attempts.push(name)
      await add(tx, first)
      await meet()
      await add(tx, second)
    })
  await Promise.all([unit('a', 1, 2), unit('b', 2, 1)])
  expect(attempts.length).toBeGreaterThan(2)
  expect([await readValue(1), await readValue(2)]).toEqual([2, 2])
})

test('after a serialization failure (40001) the unit runs again on fresh data', async () => {
  const meet = meeting()
  const readings: (number | undefined)[] = []
  const increment = () =>
    inTransaction(
      database.db,
      async (tx) => {
        const [row] = await tx.select().from(counters).where(eq(counters.id, 1))
        readings.push(row?.value)
        await meet()
        await tx
          .update(counters)
          .set({ value: (row?.value ?? 0) + 1 })
          .where(eq(counters.id, 1))
      },
      { isolation: 'serializable' },
    )
  await Promise.all([increment(), increment()])
  expect(readings).toEqual([0, 0, 1])
  expect(await readValue(1)).toBe(2)
})

test('a lock that stays taken (55P03) ends in RetryLater once the retries are used up', async () => {
  const release = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  const holder = inTransaction(database.db, async (tx) => {
    await add(tx, 1)
    locked.resolve()
    await release.promise
  })
  await locked.promise
  let attempts = 0
  const blocked = inTransaction(
    database.db,
    async (tx) => {
      attempts++
      await tx.sql`select from counters where id = 1 for update nowait`
    },
    { retries: 2, random: () => 0 },
  )
  const error = await blocked.catch((caught: unknown) => caught)
  release.resolve()
  await holder
  expect(error).toBeInstanceOf(RetryLater)
  expect(sqlState(error)).toBe('55P03')
  expect(attempts).toBe(3)
})

test('a cut connection ends in RetryLater, and the next unit works', async () => {
  const cut = inTransaction(database.db, async (tx) => {
    const [row] = await tx.sql<{ pid: number }[]>`select pg_backend_pid() as pid`
    await database.sql`select pg_terminate_backend(${row?.pid ?? 0})`
    await add(tx, 1)
  })
  await expect(cut).rejects.toMatchObject({ name: 'RetryLater', mayHaveCommitted: false })
  await inTransaction(database.db, (tx) => add(tx, 1))
  expect(await readValue(1)).toBe(1)
})

test('a server that is not running ends in RetryLater', async () => {
  await using nobody = connect('postgres://hora:x@127.0.0.1:1/hora')
  await expect(inTransaction(nobody.db, (tx) => add(tx, 1))).rejects.toBeInstanceOf(RetryLater)
})

test('using a transaction after its end throws, in raw SQL and through Drizzle', async () => {
  const late = await inTransaction(database.db, async (tx) => ({
    query: tx.select().from(counters),
    tx,
  }))
  await expect(async () => await late.query).rejects.toThrow()
  await expect(async () => await late.tx.select().from(counters)).rejects.toThrow()
  expect(() => late.tx.sql`select 1`).toThrow('The transaction has ended')
  expect(() => late.tx.afterCommit(() => {})).toThrow('The transaction has ended')
})

test('transactions cannot be nested, not even on another pool', async () => {
  await using other = connect(database.url)
  const nested = inTransaction(database.db, () => inTransaction(other.db, (tx) => add(tx, 1)))
  await expect(nested).rejects.toThrow('do not nest')
  // @ts-expect-error a transaction is not a database
  const passed = inTransaction(database.db, (tx) => inTransaction(tx, async () => 1))
  await expect(passed).rejects.toThrow('do not nest')
})

test('a hook may open a transaction of its own', async () => {
  await inTransaction(database.db, async (tx) => {
    tx.afterCommit(() => inTransaction(database.db, (own) => add(own, 2)))
    await add(tx, 1)
  })
  expect(await readValue(2)).toBe(1)
})

test('assertNoTransaction throws inside a transaction', async () => {
  expect(() => assertNoTransaction()).not.toThrow()
  await expect(inTransaction(database.db, async () => assertNoTransaction())).rejects.toThrow('Not inside')
})

test('a broken constraint keeps its state and name through Drizzle', async () => {
  const error = await inTransaction(database.db, (tx) => add(tx, 1, -1)).catch((caught: unknown) => caught)
  expect(sqlState(error)).toBe('23514')
  expect(constraintName(error)).toBe('counters_value_check')
})

test('a failed statement rolls the unit back even when its error is swallowed', async () => {
  const swallowed = inTransaction(database.db, async (tx) => {
    await add(tx, 1)
    await add(tx, 1, -5).catch(() => {})
  })
  await expect(swallowed).rejects.toThrow()
  expect(await readValue(1)).toBe(0)
})
