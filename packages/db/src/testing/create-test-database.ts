import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'
import { type Connection, connect, type Db } from '../client.ts'
import type { SqlTypes } from '../sql-types.ts'
import type {} from './global-setup.ts'

export interface TestDatabase extends AsyncDisposable {
  readonly url: string
  readonly db: Db
  readonly sql: Sql<SqlTypes>
  /** Drops the database; throws when anything but `db` is still connected to it. */
  drop(): Promise<void>
}

/** A database of its own for a test file: a copy of the migrated template, or an empty one. */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const server = inject('horaDatabase')
  const name = `hora_test_${randomBytes(6).toString('hex')}`
  const template = content === 'migrated' ? server.template : 'template0'
  await onServer(server.url, (sql) => sql.unsafe(`create database ${name} template ${template}`))
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const connection = connect(url.href, { applicationName: 'test database', report: fail })
  const drop = () => dropDatabase(server.url, name, connection)
  return { url: url.href, db: connection.db, sql: connection.sql, drop, [Symbol.asyncDispose]: drop }
}

async function dropDatabase(serverUrl: string, name: string, connection: Connection): Promise<void> {
  await connection.close()
  await onServer(serverUrl, async (sql) => {
    const leaked = await leakedConnections(sql, name)
    await sql.unsafe(`drop database if exists ${name} with (force)`)
    if (leaked.length > 0) throw new Error(`The test left connections open: ${leaked.join(', ')}`)
  })
}

/** A server process outlives its connection for a moment, so the count gets time to come down. */
async function leakedConnections(sql: Sql, database: string): Promise<readonly string[]> {
  for (let attempt = 0; ; attempt++) {
    const rows = await sql<{ application_name: string }[]>`
      select application_name from pg_stat_activity where datname = ${database} and backend_type = 'client backend'`
    if (rows.length === 0 || attempt === 40) return rows.map((row) => row.application_name)
    await sleep(25)
  }
}

async function onServer(url: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}

function fail(error: unknown): never {
  throw error
}
