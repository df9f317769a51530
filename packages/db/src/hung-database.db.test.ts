import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Connection, connect, type Db } from './client.ts'
import { ping } from './ping.ts'
import { isUnavailable, RetryLater } from './sql-errors.ts'
import {
  createTestDatabase,
  freezeServer,
  openNetwork,
  rounds,
  scaledTime,
  startEphemeral,
  type TestDatabase,
} from './testing/index.ts'
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

/** Within this time everybody has an answer. */
const answered = scaledTime(10_000)
const limits = { statementTimeout: 500, poolSize: 4 }

/** What a caller gets, and whether it came in time. Waits no longer than the bound. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  const { promise: tooLate, resolve } = Promise.withResolvers<string>()
  const timer = setTimeout(() => resolve('no answer'), answered)
  try {
    return await Promise.race([work.then(() => 'done'), tooLate])
  } catch (error) {
    if (error instanceof RetryLater) return error.mayHaveCommitted ? 'perhaps done' : 'retry later'
    return isUnavailable(error) ? 'retry later' : error
  } finally {
    clearTimeout(timer)
  }
}

const record = (db: Db, name: string) =>
  inTransaction(db, async (tx) => void (await tx.sql`insert into facts values (${name})`))

/** Every connection of the pool answers, and each answer belongs to its statement. */
async function expectRecovery({ db }: Connection, poolSize = limits.poolSize): Promise<void> {
  await expect.poll(() => outcomeOf(ping(db)), { timeout: answered }).toBe('done')
  const numbers = Array.from({ length: 40 }, (_, i) => i)
  const rows = await Promise.all(
    numbers.map((n) =>
      inTransaction(db, async (tx) => (await tx.sql`select ${n}::int as n, pg_backend_pid() as pid`)[0]),
    ),
  )
  expect(rows.map((row) => row?.['n'])).toEqual(numbers)
  expect(new Set(rows.map((row) => row?.['pid'])).size).toBe(poolSize)
}

describe('a server whose processes are all stopped', () => {
  test(
    'everybody has an answer within ten seconds, and the pool works again once the server goes on',
    async () => {
      await using server = await startEphemeral()
      await using pool = connect(server.url, { ...limits, applicationName: 'frozen' })
      await pool.sql`create table facts (name text primary key)`
      for (let round = 0; round < rounds({ few: 1, all: 5 }); round++) {
        await expectRecovery(pool)
        const thaw = await freezeServer(server.url)
        const early = Array.from({ length: 12 }, (_, i) => outcomeOf(record(pool.db, `early ${round} ${i}`)))
        const reads = Array.from({ length: 12 }, () => outcomeOf(ping(pool.db)))
        const outcomes = await Promise.all([...early, ...reads])
        expect(new Set(outcomes)).toEqual(new Set(['retry later']))
        const series = Date.now()
        for (let i = 0; i < 3; i++) expect(await outcomeOf(record(pool.db, `late ${i}`))).toBe('retry later')
        expect(Date.now() - series, 'later statements do not wait again').toBeLessThan(answered)
        thaw()
        await expectRecovery(pool)
        expect(await pool.sql`select name from facts where name like 'early%' or name like 'late%'`).toEqual(
          [],
        )
      }
      const backends = await pool.sql`select from pg_stat_activity where application_name = 'frozen'`
      expect(backends.length).toBe(limits.poolSize)
    },
    scaledTime(120_000),
  )
})

describe('a network that swallows bytes', () => {
  test('a statement in an open transaction ends, and its late answer reaches no other statement', async () => {
    await using network = await openNetwork(database.url)
    await using pool = connect(network.url, limits)
    await expectRecovery(pool)
    const outcome = await outcomeOf(
      inTransaction(pool.db, async (tx) => {
        await tx.sql`insert into facts values ('first')`
        network.swallow('both')
        await tx.sql`insert into facts values ('second')`
      }),
    )
    expect(outcome).toBe('retry later')
    network.restore()
    await expectRecovery(pool)
    expect(await database.sql`select from facts`).toHaveLength(0)
  })

  test('a commit without an answer says that it may have taken effect', async () => {
    await using network = await openNetwork(database.url)
    await using pool = connect(network.url, limits)
    const outcome = await outcomeOf(
      inTransaction(pool.db, async (tx) => {
        await tx.sql`insert into facts values ('committed')`
        network.swallow('answers')
      }),
    )
    expect(outcome).toBe('perhaps done')
    expect(await database.sql`select name from facts`).toEqual([{ name: 'committed' }])
    network.restore()
    await expectRecovery(pool)
  })

  test('half an answer is no answer', async () => {
    await using network = await openNetwork(database.url)
    await using pool = connect(network.url, limits)
    await expectRecovery(pool)
    network.passOnly(1_000)
    expect(await outcomeOf(pool.db.sql`select repeat('x', 100000) as x`)).toBe('retry later')
    network.restore()
    await expectRecovery(pool)
  })
})

test('a server that accepts connections and says nothing ends in an answer', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await using pool = connect(`postgres://hora:x@127.0.0.1:${port}/hora`, limits)
  const all = Array.from({ length: 30 }, (_, i) => outcomeOf(i % 2 ? ping(pool.db) : record(pool.db, 'x')))
  expect(new Set(await Promise.all(all))).toEqual(new Set(['retry later']))
  server.close()
})

test('a statement that gets no connection of an exhausted pool is refused, and the pool recovers', async () => {
  await using pool = connect(database.url, { poolSize: 2 })
  const release = Promise.withResolvers<void>()
  const holding = [1, 2].map(() => {
    const holds = Promise.withResolvers<void>()
    const done = inTransaction(pool.db, async (tx) => {
      await tx.sql`select 1`
      holds.resolve()
      await release.promise
    })
    return { holds: holds.promise, done }
  })
  await Promise.all(holding.map(({ holds }) => holds))
  const others = [outcomeOf(record(pool.db, 'waits')), outcomeOf(ping(pool.db))]
  expect(await Promise.all(others)).toEqual(['retry later', 'retry later'])
  release.resolve()
  await Promise.all(holding.map(({ done }) => done))
  await expectRecovery(pool, 2)
  expect(await database.sql`select from facts`).toHaveLength(0)
})

test('a slow statement on a server that answers others is not mistaken for a hung server', async () => {
  await using pool = connect(database.url, { poolSize: 2 })
  const slow = pool.db.sql`select pg_sleep(4.5)`
  const sleeping = outcomeOf(slow)
  const quick: unknown[] = []
  for (let i = 0; i < 20; i++) {
    quick.push(await outcomeOf(ping(pool.db)))
    await database.sql`select pg_sleep(0.2)`
  }
  expect(new Set(quick)).toEqual(new Set(['done']))
  expect(await sleeping).toBe('done')
})

describe('a server that answers, but not as needed', () => {
  test('too many connections', async () => {
    const role = `limited_${Date.now()}`
    await database.sql.unsafe(`create role ${role} login password 'x' connection limit 1`)
    const url = new URL(database.url)
    url.username = role
    url.password = 'x'
    {
      await using first = connect(url.href, { poolSize: 1 })
      await ping(first.db)
      await using second = connect(url.href, { poolSize: 1 })
      expect(await outcomeOf(record(second.db, 'x'))).toBe('retry later')
      await first.close()
      await expectRecovery(second, 1)
    }
    await database.sql.unsafe(`drop role ${role}`)
  })

  test('a read-only one, such as a standby', async () => {
    await using pool = connect(database.url, { poolSize: 1 })
    await pool.sql`set default_transaction_read_only = on`
    expect(await outcomeOf(record(pool.db, 'x'))).toBe('retry later')
  })
})
