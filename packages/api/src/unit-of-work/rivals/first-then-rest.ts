import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds that the rest waits at most: a first call whose connection hangs holds nobody up for long. */
const patience = 250

/**
 * Lets the first call of a key go ahead alone; calls that come meanwhile start together once it is done. A hundred
 * rivals for one slot then read that it is taken, instead of all trying to take it. This only saves work: who gets
 * the slot is decided by the database.
 */
export function firstThenRest() {
  const first = new Map<string, First>()

  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const ahead = first.get(key)
    if (ahead !== undefined) {
      ahead.settled ??= settled(ahead.outcome)
      await ahead.settled
      return await work()
    }
    const outcome = work()
    first.set(key, { outcome })
    try {
      return await outcome
    } finally {
      first.delete(key)
    }
  }
}

interface First {
  readonly outcome: Promise<unknown>
  /** What the rest waits for, once there is a rest. */
  settled?: Promise<void>
}

/** Resolves once a work is done, with success or failure, or has taken too long. */
async function settled(outcome: Promise<unknown>): Promise<void> {
  const done = new AbortController()
  const tooLong = sleep(patience, undefined, { signal: done.signal }).catch(ignore)
  await Promise.race([outcome.then(ignore, ignore), tooLong])
  done.abort()
}

function ignore(): void {}
