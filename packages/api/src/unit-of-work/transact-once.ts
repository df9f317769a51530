import type { Tx } from '@hora/db/client'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { earlierOutcome, type OnceKey, once } from './once.ts'
import { transact } from './transact.ts'

/**
 * Writes a decision in one transaction, once for each key. A refusal is returned, unless the key already has an
 * outcome: a repeated request may be refused because of its own first success.
 */
export async function transactOnce<D, O extends Readonly<Record<string, string>>, E>(
  { db, clock }: Pick<Ports, 'db' | 'clock'>,
  asked: OnceKey,
  decided: Result<D, E>,
  write: (tx: Tx, decision: D) => Promise<Result<O, E>>,
): Promise<Result<O, E | DomainError<'IDEMPOTENCY_MISMATCH'>>> {
  if (!decided.ok) return (await earlierOutcome<O>(db, asked)) ?? decided
  return await transact(db, (tx) => once(tx, clock, asked, () => write(tx, decided.value)))
}
