import type { Tx } from '@hora/db/client'
import { idempotencyRecords } from '@hora/db/tables'
import { and, eq } from 'drizzle-orm'
import type { Clock } from '#kernel/clock.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inputHash } from './input-hash.ts'

export interface OnceKey {
  readonly accountId: AccountId
  /** Chosen by the client, one for each intention. */
  readonly key: string
  readonly operation: string
  readonly input: unknown
}

type Outcome = Readonly<Record<string, string>>

/**
 * Runs a unit of work once for each key: the same key and input get the ids of the first outcome, another input
 * is refused. A second caller waits for the first one's commit; a failure leaves no record and may be tried again.
 */
export async function once<O extends Outcome, E>(
  tx: Tx,
  clock: Clock,
  { accountId, key, operation, input }: OnceKey,
  work: () => Promise<Result<O, E>>,
): Promise<Result<O, E | DomainError<'IDEMPOTENCY_MISMATCH'>>> {
  const hash = inputHash(operation, input)
  const mine = and(eq(idempotencyRecords.accountId, accountId), eq(idempotencyRecords.key, key))
  const claimed = await tx
    .insert(idempotencyRecords)
    .values({ accountId, key, operation, inputHash: hash, outcome: {}, createdAt: clock.now() })
    .onConflictDoNothing()
    .returning({ key: idempotencyRecords.key })
  if (claimed.length === 0) {
    const [record] = await tx.select().from(idempotencyRecords).where(mine)
    if (record === undefined || record.inputHash !== hash) return err(domainError('IDEMPOTENCY_MISMATCH'))
    return ok(record.outcome as O)
  }
  const outcome = await work()
  if (outcome.ok) await tx.update(idempotencyRecords).set({ outcome: outcome.value }).where(mine)
  return outcome
}
