import type { Tx } from '@hora/db/client'
import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect } from 'vitest'
import type { World } from './world.ts'

/** Holds locks until `work` returns. */
export async function holdingLock(
  { ports }: World,
  lock: (tx: Tx) => PromiseLike<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  const gate = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holder = inTransaction(ports.db, async (tx) => {
    await lock(tx)
    held.resolve()
    await gate.promise
  })
  await held.promise
  try {
    await work()
  } finally {
    gate.resolve()
    await holder
  }
}

/** Waits until so many transactions of this database wait for a lock. */
export async function transactionsWaiting({ ports }: World, count: number): Promise<void> {
  const { sql } = ports.db
  const blocked = async () => {
    const rows = await sql<{ n: number }[]>`
      select count(*)::int n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    return rows[0]?.n
  }
  await expect.poll(blocked, { timeout: scaledTime(5_000), interval: 5 }).toBe(count)
}
