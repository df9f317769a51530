import { setTimeout as sleep } from 'node:timers/promises'

/** The longest wait of the rest in milliseconds, in case the first call hangs. */
const longestWait = 250

/**
 * Lets the first call of a key run alone. Calls that arrive meanwhile start together once it is done. So a hundred
 * rivals for one slot read that it is taken, instead of all trying to take it. This only saves work: the database
 * decides who gets the slot.
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
  /** The promise that the rest waits for; set by the second call. */
  settled?: Promise<void>
}

/** Resolves once a call succeeds, fails, or takes too long. */
async function settled(outcome: Promise<unknown>): Promise<void> {
  const done = new AbortController()
  const tooLong = sleep(longestWait, undefined, { signal: done.signal }).catch(ignore)
  await Promise.race([outcome.then(ignore, ignore), tooLong])
  done.abort()
}

function ignore(): void {}
