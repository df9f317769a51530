import type { RawSql } from './client.ts'
import { migrationsDirectory } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

/** The newest job queue migration in the installed version of its library. A test compares it. */
const queueRevision = 20

/**
 * Whether a database has exactly these migrations, unedited, and those of the job queue. This takes one statement on an
 * existing connection, where `migrate` takes two connections and a lock. No lock is needed, because a migration is
 * recorded only once it is complete. False when the database cannot answer: `migrate` then acts or says what is wrong.
 */
export async function isUpToDate(sql: RawSql, directory = migrationsDirectory()): Promise<boolean> {
  const ours = readMigrations(directory).map(({ name, sha256 }) => `${name} ${sha256}`)
  const [found] = await sql<{ applied: string | null; queue: number | null }[]>`
    select (select string_agg(name || ' ' || sha256, ',' order by name collate "C") from schema_migrations) as applied,
      (select max(id) from graphile_worker.migrations) as queue`.catch(() => [])
  return found?.applied === ours.join(',') && found.queue === queueRevision
}
