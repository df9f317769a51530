import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds that the others wait at most: one whose connection hangs holds nobody up for long. */
const patience = 100

/**
 * Works of one key under way in this process: the first goes ahead alone; those who come meanwhile begin together
 * once it is done. A hundred rivals for one thing then find it taken when they first look, instead of all finding
 * it free and trying in vain. It only saves work: who gets the thing is for the database to say.
 */
export function letOneAhead() {
  const ahead = new Map<string, Ahead>()

  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const one = ahead.get(key)
    if (one !== undefined) {
      one.settled ??= settled(one.outcome)
      await one.settled
      return await work()
    }
    const outcome = work()
    ahead.set(key, { outcome })
    try {
      return await outcome
    } finally {
      ahead.delete(key)
    }
  }
}

interface Ahead {
  readonly outcome: Promise<unknown>
  /** What the others wait for, once there are others. */
  settled?: Promise<void>
}

/** Kept once a work is done, whatever came of it, or has taken too long. */
async function settled(outcome: Promise<unknown>): Promise<void> {
  const done = new AbortController()
  const tooLong = sleep(patience, undefined, { signal: done.signal }).catch(ignore)
  await Promise.race([outcome.then(ignore, ignore), tooLong])
  done.abort()
}

function ignore(): void {}
