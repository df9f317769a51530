import type { Db, Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { idempotencyRecords } from '@hora/db/tables'
import { and, eq, sql } from 'drizzle-orm'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { HashInput } from '#vault/input-hash.ts'

export interface OnceKey {
  readonly accountId: AccountId
  /** Chosen by the client, a new one for each action. */
  readonly key: string
  readonly operation: string
  readonly input: unknown
}

/** Ids only: an outcome never holds text that a person wrote. */
type Outcome = Readonly<Record<string, string>>

type Mismatch = DomainError<'IDEMPOTENCY_MISMATCH'>

/**
 * Runs a unit of work once for each key: the same key and input return the ids of the first outcome, and another input
 * is refused. A second caller waits for the first one's commit. A failure leaves no record and may be tried again.
 */
export async function once<O extends Outcome, E>(
  tx: Tx,
  { clock, hashInput }: Pick<Ports, 'clock' | 'hashInput'>,
  asked: OnceKey,
  work: () => Promise<Result<O, E>>,
): Promise<Result<O, E | Mismatch>> {
  const { accountId, key, operation, input } = asked
  const row = { accountId, key, operation, inputHash: hashInput(operation, input), outcome: {} }
  const claimed = await tx
    .insert(idempotencyRecords)
    .values({ ...row, createdAt: clock.now() })
    .onConflictDoNothing()
    .returning({ key: idempotencyRecords.key })
  if (claimed.length === 0)
    return (await earlierOutcome<O>(tx, hashInput, asked)) ?? err(domainError('IDEMPOTENCY_MISMATCH'))
  const outcome = await work()
  if (outcome.ok) {
    const mine = and(eq(idempotencyRecords.accountId, accountId), eq(idempotencyRecords.key, key))
    await tx.update(idempotencyRecords).set({ outcome: outcome.value }).where(mine)
  }
  return outcome
}

/** The records of an older version lost their unkeyed hashes (migration 0007). They accept every input. */
const withoutHash = ''

const recordOf = statement<{ hash: string; outcome: unknown }>(
  query
    .select({
      hash: sql<string>`${idempotencyRecords.inputHash}`.as('hash'),
      outcome: idempotencyRecords.outcome,
    })
    .from(idempotencyRecords)
    .where(
      and(
        eq(idempotencyRecords.accountId, sql.placeholder('accountId')),
        eq(idempotencyRecords.key, sql.placeholder('key')),
      ),
    ),
)

/** The recorded outcome of a key, or null. For work that was refused before it claimed its key. */
export async function earlierOutcome<O extends Outcome>(
  db: Db | Tx,
  hashInput: HashInput,
  { accountId, key, operation, input }: OnceKey,
): Promise<Result<O, Mismatch> | null> {
  const [record] = await recordOf(db, { accountId, key })
  if (record === undefined) return null
  const same = record.hash === withoutHash || record.hash === hashInput(operation, input)
  return same ? ok(record.outcome as O) : err(domainError('IDEMPOTENCY_MISMATCH'))
}
