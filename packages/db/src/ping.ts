import type { Db } from './client.ts'

/** Asks the database whether it answers; throws when it does not. */
export async function ping(db: Db): Promise<void> {
  await db.sql`select 1`
}
