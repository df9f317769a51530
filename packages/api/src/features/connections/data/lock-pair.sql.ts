import type { Tx } from '@hora/db/client'
import { sql } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'

/**
 * Makes everything that joins or parts two people wait for its turn, no matter which of them starts it: a block and an
 * acceptance at the same moment must not both succeed. Held until the transaction ends. Raw SQL, because an advisory
 * lock is a function and of no table.
 */
export async function lockPair(tx: Tx, a: AccountId, b: AccountId): Promise<void> {
  const pair = [a, b].sort().join()
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 7))`)
}
