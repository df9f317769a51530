import type { Tx } from '@hora/db/client'
import { statement } from '@hora/db/statement'
import { sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'

/** Raw SQL, because an advisory lock is a function without a table. Built once: every booking takes one. */
const key = sql`hashtextextended(${sql.placeholder('professionalId')}, 0)`
const lock = statement(sql`select pg_advisory_xact_lock(${key})`)
const share = statement(sql`select pg_advisory_xact_lock_shared(${key})`)

/** Locks a practice until the transaction ends, for changes that depend on its other rows. */
export async function lockPractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await lock(tx, { professionalId })
}

/** Shares the lock of a practice: excludes `lockPractice`, but not other shared locks. */
export async function sharePractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await share(tx, { professionalId })
}
