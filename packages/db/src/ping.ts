import type { Db } from './client.ts'

/** Checks that the database answers; throws if not. */
export async function ping(db: Db): Promise<void> {
  await db.sql`select 1`
}
