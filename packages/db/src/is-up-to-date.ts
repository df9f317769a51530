import type { RawSql } from './client.ts'
import { migrationsDirectory } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

/** The newest migration of the job queue in the version of its library that is installed; a test compares. */
const queueRevision = 20

/**
 * Whether a database has exactly these migrations, unedited, and those of the job queue: one statement on a
 * connection that is used further, where `migrate` takes two connections and a lock. No lock is needed to see that
 * nothing is to be done: a migration is written down once it is whole. False as well when the database cannot say:
 * `migrate` then acts, or says why not.
 */
export async function isUpToDate(sql: RawSql, directory = migrationsDirectory()): Promise<boolean> {
  const ours = readMigrations(directory).map(({ name, sha256 }) => `${name} ${sha256}`)
  const [found] = await sql<{ applied: string | null; queue: number | null }[]>`
    select (select string_agg(name || ' ' || sha256, ',' order by name collate "C") from schema_migrations) as applied,
      (select max(id) from graphile_worker.migrations) as queue`.catch(() => [])
  return found?.applied === ours.join(',') && found.queue === queueRevision
}
