/** Promises that one round of work settles. */
export interface Waiters {
  /** A promise for the next round that begins. */
  add(): Promise<void>
  /** Begins a round for all promises so far. */
  take(): Round
}

interface Round {
  resolve(): void
  reject(error: unknown): void
  /** Hands the promises to the next round. */
  keep(): void
}

export function waiters(): Waiters {
  let waiting: PromiseWithResolvers<void>[] = []
  const add = () => {
    const waiter = Promise.withResolvers<void>()
    waiting.push(waiter)
    return waiter.promise
  }
  const take = (): Round => {
    const taken = waiting
    waiting = []
    return {
      resolve: () => {
        for (const { resolve } of taken) resolve()
      },
      reject: (error) => {
        for (const { reject } of taken) reject(error)
      },
      keep: () => {
        waiting = [...taken, ...waiting]
      },
    }
  }
  return { add, take }
}
