/** Milliseconds between two checks. */
const pause = 500

/** After this many failures in a row, an operator has to step in. */
const maxFailures = 5

export interface Guardian {
  /** Runs `work`, such as a planned restart, while the server is not revived. */
  whilePaused<T>(work: () => Promise<T>): Promise<T>
  end(): void
}

/**
 * Revives a server that died, for example because the system ran out of memory, so that the application recovers
 * within seconds. Does not keep the process alive.
 */
export function keepRunning(
  isAlive: () => boolean,
  revive: () => Promise<void>,
  say: (sentence: string) => void,
): Guardian {
  let turn: Promise<unknown> = Promise.resolve()
  let isBusy = false
  let failures = 0
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    isBusy = true
    const result = turn.then(work).finally(() => {
      isBusy = false
    })
    turn = result.catch(() => {})
    return result
  }
  const look = async () => {
    if (isBusy || isAlive()) return
    say('The database stopped unexpectedly. Restarting it.')
    try {
      await inTurn(revive)
      failures = 0
    } catch (error) {
      failures++
      say(error instanceof Error ? error.message : String(error))
      if (failures === maxFailures) clearInterval(timer)
    }
  }
  const timer = setInterval(() => void look(), pause)
  timer.unref()
  return { whilePaused: inTurn, end: () => clearInterval(timer) }
}
