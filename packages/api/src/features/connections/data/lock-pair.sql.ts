import type { Tx } from '@hora/db/client'
import { sql } from 'drizzle-orm'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'

/**
 * Locks a pair of people, in either order, until the transaction ends. Everything that connects or disconnects them
 * takes this lock, because a block and an acceptance at the same time must not both succeed. Raw SQL, because an
 * advisory lock is a function without a table.
 */
export async function lockPair(tx: Tx, a: AccountId, b: AccountId): Promise<void> {
  const pair = [a, b].sort().join()
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 7))`)
}

/** Locks the invitations of a professional until the transaction ends, so that new ones are counted one by one. */
export async function lockInviter(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${professionalId}, 8))`)
}
