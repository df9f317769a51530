import type { Db, Tx } from '@hora/db/client'
import { inTransaction, rollBack } from '@hora/db/transaction'
import type { Result } from '#kernel/result.ts'

/** Runs one unit of work. A success commits. An expected failure rolls back and is returned. */
export async function transact<T, E>(db: Db, work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
  const outcome = await inTransaction(db, async (tx) => {
    const result = await work(tx)
    return result.ok ? result : rollBack(result)
  })
  return outcome as Result<T, E>
}
