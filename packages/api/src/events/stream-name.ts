import { createHash } from 'node:crypto'
import type { RawSql } from '@hora/db/client'
import { streamNameLength } from './cursor.ts'

/**
 * The name of this database's stream. It changes when the numbers of transactions start again, or when history may have
 * been lost: a dump was restored elsewhere (another cluster or database), a backup was restored, or a standby was
 * promoted (another timeline).
 */
export async function readStreamName(sql: RawSql): Promise<string> {
  const [row] = await sql<{ history: string }[]>`
    select concat_ws('/', (select system_identifier from pg_control_system()),
      left(pg_walfile_name(pg_current_wal_lsn()), 8),
      (select oid from pg_database where datname = current_database())) as history`
  return createHash('sha256')
    .update(row?.history ?? '')
    .digest('hex')
    .slice(0, streamNameLength)
}

/** Removes the events of another cluster, whose transactions this one has not reached. They came with a restored dump. */
export async function removeForeignEvents(sql: RawSql): Promise<void> {
  await sql`delete from events where xid >= pg_snapshot_xmax(pg_current_snapshot())`
}
