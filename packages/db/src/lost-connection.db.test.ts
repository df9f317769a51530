import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, type Db, type Tx } from './client.ts'
import type { EmbeddedServer } from './embedded/start-embedded.ts'
import { RetryLater } from './sql-errors.ts'
import { createTestDatabase, rounds, startEphemeral, type TestDatabase } from './testing/index.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await database.sql`create table facts (name text primary key)`
})

beforeEach(async () => {
  await database.sql`truncate facts`
})

afterAll(() => database.drop())

const record = async (tx: Tx, name: string) => {
  await tx.sql`insert into facts values (${name})`
}

const backendOf = async (tx: Tx) => {
  const [row] = await tx.sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  return row?.pid ?? 0
}

const cut = (pid: number) => database.sql`select pg_terminate_backend(${pid})`

const outcomeOf = async (unit: Promise<unknown>) => {
  try {
    await unit
    return 'done'
  } catch (error) {
    return error instanceof RetryLater ? 'retry later' : error
  }
}

test('connections cut inside transactions end in RetryLater and leave the pool intact', async () => {
  await using pool = connect(database.url, { poolSize: 4, applicationName: 'cut often' })
  for (let round = 0; round < rounds({ few: 5, all: 25 }); round++) {
    const units = Array.from({ length: 4 }, () =>
      inTransaction(pool.db, async (tx) => {
        await cut(await backendOf(tx))
        await record(tx, 'never')
      }),
    )
    expect(await Promise.all(units.map(outcomeOf))).toEqual(Array(4).fill('retry later'))
  }
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => inTransaction(pool.db, (tx) => record(tx, `fact ${i}`))),
  )
  const backends = await database.sql`select from pg_stat_activity where application_name = 'cut often'`
  expect(backends.length).toBeLessThanOrEqual(4)
  expect((await database.sql`select from facts`).length).toBe(8)
})

test('a unit that continues after its connection died writes nothing into the next transaction', async () => {
  await using pool = connect(database.url, { poolSize: 1 })
  const died = Promise.withResolvers<void>()
  const nextIsOpen = Promise.withResolvers<void>()
  const lateWrite = Promise.withResolvers<unknown>()
  const first = inTransaction(pool.db, async (tx) => {
    await cut(await backendOf(tx))
    await outcomeOf(record(tx, 'while dying'))
    died.resolve()
    await nextIsOpen.promise
    lateWrite.resolve(await outcomeOf(record(tx, 'from the dead')))
  })
  const firstOutcome = outcomeOf(first)
  await died.promise
  await inTransaction(pool.db, async (tx) => {
    await record(tx, 'from the living')
    nextIsOpen.resolve()
    await lateWrite.promise
  })
  expect(await firstOutcome).toBe('retry later')
  expect(await lateWrite.promise).not.toBe('done')
  expect(await database.sql`select name from facts`).toEqual([{ name: 'from the living' }])
})

test('the server ends an idle transaction, and the pool gets its connection back', async () => {
  await using pool = connect(database.url, { poolSize: 1, idleInTransactionTimeout: 50 })
  const waited = Promise.withResolvers<void>()
  const idle = inTransaction(pool.db, async (tx) => {
    await record(tx, 'forgotten')
    await waited.promise
    await record(tx, 'too late')
  })
  expect(await outcomeOf(idle)).toBe('retry later')
  waited.resolve()
  await inTransaction(pool.db, (tx) => record(tx, 'next'))
  expect(await database.sql`select name from facts`).toEqual([{ name: 'next' }])
})

test('a server crash under load loses no acknowledged write and adds none', async () => {
  await using server = await startEphemeral()
  await using pool = connect(server.url, { poolSize: 5 })
  await pool.sql`create table facts (name text primary key)`
  const load: Load = { stopped: false, acknowledged: [], uncertain: [] }
  const writers = Array.from({ length: 5 }, (_, writer) => write(pool.db, writer, load))
  await crashRepeatedly(server, load, rounds({ few: 1, all: 3 }))
  load.stopped = true
  await Promise.all(writers)
  const kept = new Set((await pool.sql<{ name: string }[]>`select name from facts`).map((row) => row.name))
  expect(load.acknowledged.filter((name) => !kept.has(name))).toEqual([])
  const known = new Set([...load.acknowledged, ...load.uncertain])
  expect([...kept].filter((name) => !known.has(name))).toEqual([])
  expect(load.acknowledged.length).toBeGreaterThan(10)
})

interface Load {
  stopped: boolean
  readonly acknowledged: string[]
  /** Writes without an answer: the server may or may not have kept them. */
  readonly uncertain: string[]
}

async function write(db: Db, writer: number, load: Load): Promise<void> {
  for (let count = 0; !load.stopped; count++) {
    const name = `${writer}-${count}`
    const error = await inTransaction(db, (tx) => record(tx, name)).catch((caught: unknown) => caught)
    if (error === undefined) load.acknowledged.push(name)
    else if (error instanceof RetryLater && error.mayHaveCommitted) load.uncertain.push(name)
    else if (!(error instanceof RetryLater)) throw error
  }
}

/** Each crash waits until more rows have been written. */
async function crashRepeatedly(server: EmbeddedServer, load: Load, times: number): Promise<void> {
  for (let crash = 0; crash < times; crash++) {
    const enough = load.acknowledged.length + 50
    await expect.poll(() => load.acknowledged.length, { interval: 1 }).toBeGreaterThan(enough)
    await server.restart('immediate')
  }
}
