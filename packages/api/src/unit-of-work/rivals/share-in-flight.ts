/**
 * Calls with the same key share one answer while it is on its way. The next call after that asks again, so an answer
 * is never older than the time it took.
 */
export function shareInFlight() {
  const inFlight = new Map<string, Promise<unknown>>()

  return async <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const shared = inFlight.get(key)
    if (shared !== undefined) return await (shared as Promise<T>)
    const answer = ask()
    inFlight.set(key, answer)
    try {
      return await answer
    } finally {
      inFlight.delete(key)
    }
  }
}
