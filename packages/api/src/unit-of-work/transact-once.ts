import type { Tx } from '@hora/db/client'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type OnceKey, once } from './once.ts'
import { transact } from './transact.ts'

/** Runs one unit of work in a transaction, once for each key; see `once`. */
export async function transactOnce<O extends Readonly<Record<string, string>>, E>(
  ports: Pick<Ports, 'db' | 'clock' | 'hashInput'>,
  asked: OnceKey,
  work: (tx: Tx) => Promise<Result<O, E>>,
): Promise<Result<O, E | DomainError<'IDEMPOTENCY_MISMATCH'>>> {
  return await transact(ports.db, (tx) => once(tx, ports, asked, () => work(tx)))
}
