import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type ISql, type Sql } from 'postgres'
import { destroyOnceIdle, endHungStatements } from './end-hung-statements.ts'
import { serverAddress } from './server-tls.ts'
import { restoreTypes, type SqlTypes, sqlTypes } from './sql-types.ts'

/** The query builder that a pool (`Db`) and a transaction (`Tx`) share. */
export type Queries = Omit<PostgresJsDatabase, 'transaction' | '$client' | 'query'>

/** Raw SQL as a tagged template. Moments come back as ISO text and go in as Temporal values or ISO text. */
export type RawSql = ISql<SqlTypes>

declare const kind: unique symbol

/** The pool. Readers take `Db | Tx`; only `inTransaction` creates a `Tx`. */
export interface Db extends Queries {
  readonly [kind]: 'db'
  readonly sql: RawSql
}

/** An open transaction. Writers require it. See transaction.ts. */
export interface Tx extends Queries {
  readonly [kind]: 'tx'
  readonly sql: RawSql
  /** Runs `hook` once the transaction has committed, never when it rolls back. */
  afterCommit(hook: () => void | Promise<void>): void
}

export interface ConnectOptions {
  /** The name shown in pg_stat_activity. */
  readonly applicationName?: string
  /** The maximum number of connections; 10 by default. */
  readonly poolSize?: number
  /** Milliseconds; 0 means no limit. The defaults are 5000, 2000 and 10000. */
  readonly statementTimeout?: number
  readonly lockTimeout?: number
  readonly idleInTransactionTimeout?: number
  /** Milliseconds that a statement waits for a free connection before it is refused; 3000 by default. */
  readonly waitTimeout?: number
  /** Called with errors that no caller awaits, such as one thrown by an after-commit hook. */
  readonly report?: (error: unknown) => void
}

export interface Connection extends AsyncDisposable {
  readonly db: Db
  readonly sql: Sql<SqlTypes>
  close(): Promise<void>
}

interface Pool {
  readonly sql: Sql<SqlTypes>
  readonly report: (error: unknown) => void
}

/** Turns `startsAt` in code into `starts_at` in SQL, for the pool and for every transaction. */
export const dialect = new PgDialect({ casing: 'snake_case' })

const pools = new WeakMap<Db, Pool>()

const statementTimeout = 5_000
const waitTimeout = 3_000
/** Milliseconds for the answer of the server's own time limit to arrive. After that the server counts as hung. */
const answerGrace = 1_000

/**
 * Opens a pool; it connects at the first query. A statement ends also when the server is silent: see
 * endHungStatements. Closing waits up to 5 s for running queries.
 */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const server = serverAddress(url)
  const sql = postgres(server.url, { ...driverOptions(options), ssl: server.ssl, types: sqlTypes })
  const queries = drizzle(preparing(sql), { casing: 'snake_case' })
  restoreTypes(sql)
  const db = Object.assign(queries, { sql }) as unknown as Db
  pools.set(db, { sql, report: options.report ?? warn })
  const stopLooking = endHung(url, sql, options)
  const close = () => Promise.race([sql.end({ timeout: 5 }), destroyOnceIdle(sql)]).finally(stopLooking)
  return { db, sql, close, [Symbol.asyncDispose]: close }
}

/**
 * Prepares every Drizzle statement once per connection. By default Drizzle sends unprepared statements, which take two
 * round trips each, and a second statement waits for the first (decision 0047).
 */
export function preparing<S extends Pick<Sql, 'unsafe'>>(sql: S): S {
  const unsafe: Sql['unsafe'] = (text, values, options) =>
    sql.unsafe(text, values, { ...options, prepare: true })
  return new Proxy(sql, {
    get: (target, key) => (key === 'unsafe' ? unsafe : Reflect.get(target, key)),
  })
}

/** The pool behind a `Db`. Throws a TypeError for anything else, including a transaction. */
export function poolOf(db: Db): Pool {
  const pool = pools.get(db)
  if (pool === undefined) throw new TypeError('inTransaction takes the database, not a transaction')
  return pool
}

/** Without a time limit in the server, a long statement cannot be told from a hung server. */
function endHung(url: string, sql: Sql<SqlTypes>, options: ConnectOptions): () => void {
  const limit = options.statementTimeout ?? statementTimeout
  if (limit === 0) return () => {}
  const waiting = options.waitTimeout ?? waitTimeout
  return endHungStatements(sql, { url, statement: limit + answerGrace, waiting })
}

function driverOptions(options: ConnectOptions) {
  return {
    max: options.poolSize ?? 10,
    connect_timeout: 2,
    keep_alive: 15,
    backoff: (attempt: number) => Math.min(2, 0.05 * 2 ** attempt),
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? 'hora',
      statement_timeout: options.statementTimeout ?? statementTimeout,
      lock_timeout: options.lockTimeout ?? 2_000,
      idle_in_transaction_session_timeout: options.idleInTransactionTimeout ?? 10_000,
      TimeZone: 'UTC',
      DateStyle: 'ISO, YMD',
    },
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error))
}
