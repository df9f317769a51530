import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, poolOf, type Tx } from './client.ts'
import { type OpenTransaction, openTransaction } from './open-transaction.ts'
import { isRetryable, isUnavailable, RetryLater } from './sql-errors.ts'

export interface TransactionOptions {
  /** Read committed by default. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /** How often the whole unit runs again after 40001, 40P01 or 55P03; 3 by default. */
  readonly retries?: number
  /** In [0, 1): spreads out the retries of competing units. */
  readonly random?: () => number
}

/** Marks a result that is returned although the transaction is rolled back. */
export class RollBack<T> {
  readonly value: T
  constructor(value: T) {
    this.value = value
  }
}

type Returned<R> = R extends RollBack<infer V> ? V : R

/** Milliseconds after which a unit does not run again: the person who waits gets an answer within ten seconds. */
const retryWindow = 3_000

const current = new AsyncLocalStorage<OpenTransaction>()

/** `return rollBack(failure)` inside a transaction undoes its writes and returns `failure` to the caller. */
export function rollBack<T>(value: T): RollBack<T> {
  return new RollBack(value)
}

/**
 * Runs `unit` in one transaction and commits it when it returns. After a deadlock, a serialization failure or an
 * unavailable lock, the WHOLE unit runs again, so it must have no effects besides its writes. Other effects belong in
 * `tx.afterCommit`. Throws `RetryLater` when the retries are used up or the database is unreachable, and rethrows what
 * the unit throws. Transactions do not nest.
 */
export async function inTransaction<R>(
  db: Db,
  unit: (tx: Tx) => Promise<R>,
  options: TransactionOptions = {},
): Promise<Returned<R>> {
  if (current.getStore()?.isOpen()) throw new Error('Transactions do not nest: pass the Tx on instead')
  const random = options.random ?? (() => randomInt(1_000) / 1_000)
  const lastRetry = performance.now() + retryWindow
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(db, unit, options.isolation ?? 'read committed')
    } catch (error) {
      if (!isRetryable(error)) throw error
      if (attempt >= (options.retries ?? 3) || performance.now() > lastRetry) throw new RetryLater(error)
      await sleep(random() * 20 * 2 ** attempt)
    }
  }
}

/** Throws inside a transaction. For code that calls the network, which no transaction may wait for. */
export function assertNoTransaction(): void {
  if (current.getStore()?.isOpen()) throw new Error('Not inside a transaction')
}

async function runOnce<R>(db: Db, unit: (tx: Tx) => Promise<R>, isolation: string): Promise<Returned<R>> {
  const { sql, report } = poolOf(db)
  let committing = false
  let open: OpenTransaction | undefined
  try {
    const result = await sql.begin(`isolation level ${isolation}`, async (raw) => {
      const transaction = openTransaction(raw)
      open = transaction
      const returned = await current.run(transaction, () => unit(transaction.tx))
      transaction.end()
      if (returned instanceof RollBack) throw returned
      committing = true
      return [returned] as const
    })
    await open?.runHooks(report)
    return result[0] as Returned<R>
  } catch (error) {
    if (error instanceof RollBack) return error.value
    if (isUnavailable(error)) throw new RetryLater(error, committing)
    throw error
  } finally {
    open?.end()
  }
}
