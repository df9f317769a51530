import type { Db } from './client.ts'

/**
 * Whether the database answers and accepts changes: a standby, or a server whose operator made it read-only, does not.
 * Throws if it does not answer.
 */
export async function ping(db: Db): Promise<'ok' | 'read-only'> {
  const [row] = await db.sql<{ readOnly: string }[]>`
    select current_setting('transaction_read_only') as "readOnly"`
  return row?.readOnly === 'on' ? 'read-only' : 'ok'
}
