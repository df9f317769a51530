import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { type Migration, readMigrations } from './migration-files.ts'
import { packageRoot } from './package-root.ts'
import { queueAddress, serverAddress } from './server-tls.ts'
import { isUnavailable } from './sql-errors.ts'

export interface MigrateOptions {
  /** The directory of the `.sql` files; by default that of this package. */
  readonly directory?: string
  /** Called with the name of each applied migration. */
  readonly say?: (name: string) => void
}

interface Applied {
  readonly name: string
  readonly sha256: string
}

/** Any number that nothing else locks: "hora" in ASCII. */
const lockKey = 0x68_6f_72_61

/**
 * Brings a database up to date: our migrations, then those of the job queue. Returns the names of ours that it applied.
 * Several processes may call it at once: one migrates, the others wait. Throws one sentence when an applied migration
 * was edited, when the database is newer than the code, or when it cannot be reached.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const migrations = readMigrations(options.directory ?? migrationsDirectory())
  const server = serverAddress(url)
  const sql = postgres(server.url, {
    ssl: server.ssl,
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: 'hora migrate', statement_timeout: 0, lock_timeout: 0 },
  })
  try {
    await lock(sql)
    const pending = await findPending(sql, migrations)
    for (const migration of pending) {
      options.say?.(migration.name)
      await apply(sql, migration)
    }
    await migrateQueue(url)
    return pending.map((migration) => migration.name)
  } catch (error) {
    throw isUnavailable(error) ? unreachable(url, error) : error
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The migrations beside this package's sources. */
export function migrationsDirectory(): string {
  return path.join(packageRoot(), 'migrations')
}

/**
 * Polls instead of waiting in the server. A waiting statement holds a snapshot, and CREATE INDEX CONCURRENTLY in the
 * migrating process would wait for it forever. The lock ends with the connection.
 */
async function lock(sql: Sql): Promise<void> {
  for (;;) {
    const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${lockKey}) as taken`
    if (row?.taken) return
    await sleep(50)
  }
}

function unreachable(url: string, cause: unknown): Error {
  const { host } = new URL(url)
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Error(`The database at ${host} cannot be reached (${why}): start it, or correct DATABASE_URL.`, {
    cause,
  })
}

async function findPending(sql: Sql, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  await sql`create table if not exists schema_migrations (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now()
  )`
  const applied = await sql<Applied[]>`select name, sha256 from schema_migrations order by name`
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, sha256 } of applied) {
    const migration = known.get(name)
    if (migration === undefined) {
      throw new Error(
        `The database has migration ${name}, which this version of Hora does not know: use a newer one.`,
      )
    }
    if (migration.sha256 !== sha256) {
      throw new Error(
        `Migration ${name} was edited after it was applied: restore it and write a new migration.`,
      )
    }
  }
  const done = new Set(applied.map((row) => row.name))
  return migrations.filter((migration) => !done.has(migration.name))
}

async function apply(sql: Sql, migration: Migration): Promise<void> {
  const { name, sha256 } = migration
  if (!migration.inTransaction) {
    await sql.unsafe(migration.sql)
    await sql`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`
    return
  }
  await sql.begin(async (tx) => {
    await tx.unsafe(migration.sql)
    await tx`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`
  })
}

/** Loads the queue's library only here, because most starts have nothing to migrate. */
async function migrateQueue(url: string): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString: queueAddress(url), logger: new Logger(() => () => {}) })
}
