import type { Db, Tx } from '@hora/db/client'
import { idempotencyRecords } from '@hora/db/tables'
import { and, eq } from 'drizzle-orm'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inputHash } from './input-hash.ts'
import type { OnceKey } from './once.ts'

/**
 * What came of an earlier use of a key, for units of work that are one statement and claim their key in it.
 * Null: the key is unused.
 */
export async function recall(
  db: Db | Tx,
  { accountId, key, operation, input }: OnceKey,
): Promise<Result<Readonly<Record<string, string>> | null, DomainError<'IDEMPOTENCY_MISMATCH'>>> {
  const mine = and(eq(idempotencyRecords.accountId, accountId), eq(idempotencyRecords.key, key))
  const [record] = await db.select().from(idempotencyRecords).where(mine)
  if (record === undefined) return ok(null)
  if (record.inputHash !== inputHash(operation, input)) return err(domainError('IDEMPOTENCY_MISMATCH'))
  return ok(record.outcome as Readonly<Record<string, string>>)
}
