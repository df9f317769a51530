import { setTimeout as sleep } from 'node:timers/promises'
import { scaledTime } from '@hora/db/testing'

/**
 * Waits until a count reaches a number, however long that takes, while it keeps growing. Throws when it stops growing
 * or exceeds the number.
 */
export async function countsUpTo(wanted: number, count: () => number): Promise<void> {
  let last = count()
  let deadline = performance.now() + scaledTime(10_000)
  while (last < wanted) {
    await sleep(5)
    const now = count()
    if (now > last) deadline = performance.now() + scaledTime(10_000)
    last = now
    if (performance.now() > deadline) throw new Error(`The count stopped at ${last} of ${wanted}`)
  }
  if (last > wanted) throw new Error(`The count is ${last}, more than ${wanted}`)
}
