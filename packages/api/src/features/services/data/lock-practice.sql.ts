import type { Tx } from '@hora/db/client'
import { statement } from '@hora/db/statement'
import { sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'

/** Raw SQL, because an advisory lock is a function and of no table. Built once: every booking takes one. */
const key = sql`hashtextextended(${sql.placeholder('professionalId')}, 0)`
const lock = statement(sql`select pg_advisory_xact_lock(${key})`)
const share = statement(sql`select pg_advisory_xact_lock_shared(${key})`)

/** Makes the changes of one practice that depend on its other rows queue up, until the transaction ends. */
export async function lockPractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await lock(tx, { professionalId })
}

/** Keeps those changes out while any number of others, who do not disturb each other, share the practice. */
export async function sharePractice(tx: Tx, professionalId: ProfessionalId): Promise<void> {
  await share(tx, { professionalId })
}
