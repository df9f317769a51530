import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { connect, type Db } from '../client.ts'
import type { SqlTypes } from '../sql-types.ts'
import { dropDatabase, giveBack, keeper, makeDatabase, serverSql, takeCopy, urlOf } from './copies.ts'
import { scaledTime } from './scaled-time.ts'

export interface TestDatabase extends AsyncDisposable {
  readonly url: string
  readonly db: Db
  readonly sql: Sql<SqlTypes>
  /** Returns the database. Throws when anything but `db` is still connected to it. */
  drop(): Promise<void>
}

/**
 * A database for a test. A migrated one has no rows; the tests of a file reuse it one after the other, and get a second
 * one only when they need two at once. An empty one has no tables.
 */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const name = content === 'migrated' ? await takeCopy() : await makeDatabase('template0')
  const url = urlOf(name)
  const connection = connect(url, {
    applicationName: 'test database',
    report: fail,
    waitTimeout: scaledTime(3_000),
  })
  const drop = async () => {
    await connection.close()
    const leaked = await leakedConnections(name)
    if (leaked.length > 0 || content === 'empty') await dropDatabase(name)
    else await giveBack(name)
    if (leaked.length > 0) throw new Error(`The test left connections open: ${leaked.join(', ')}`)
  }
  return { url, db: connection.db, sql: connection.sql, drop, [Symbol.asyncDispose]: drop }
}

/** Polls, because a server process outlives its connection for a moment. */
async function leakedConnections(database: string): Promise<readonly string[]> {
  const deadline = performance.now() + scaledTime(1_000)
  for (let pause = 1; ; pause *= 2) {
    const rows = await serverSql()<{ application_name: string }[]>`
      select application_name from pg_stat_activity where datname = ${database} and backend_type = 'client backend' and application_name <> ${keeper}`
    if (rows.length === 0 || performance.now() > deadline) return rows.map((row) => row.application_name)
    await sleep(pause)
  }
}

function fail(error: unknown): never {
  throw error
}
