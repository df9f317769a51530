import type { Tx } from '@hora/db/client'
import { sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'

/** Makes the changes of one practice that depend on its other rows queue up, until the transaction ends. */
export async function lockPractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${professionalId}, 0))`)
}

/** Keeps those changes out while any number of others, who do not disturb each other, share the practice. */
export async function sharePractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${professionalId}, 0))`)
}
