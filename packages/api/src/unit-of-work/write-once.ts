import type { Tx } from '@hora/db/client'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { earlierOutcome, type OnceKey } from './once.ts'
import { transactOnce } from './transact-once.ts'

/**
 * Writes a decision in one transaction, once for each key. A refusal is returned, unless the key already has an
 * outcome: a repeated request may be refused because of its own first success.
 */
export async function writeOnce<D, O extends Readonly<Record<string, string>>, E>(
  ports: Pick<Ports, 'db' | 'clock' | 'hashInput'>,
  asked: OnceKey,
  decided: Result<D, E>,
  write: (tx: Tx, decision: D) => Promise<Result<O, E>>,
): Promise<Result<O, E | DomainError<'IDEMPOTENCY_MISMATCH'>>> {
  if (!decided.ok) return (await earlierOutcome<O>(ports.db, ports.hashInput, asked)) ?? decided
  return await transactOnce(ports, asked, (tx) => write(tx, decided.value))
}
