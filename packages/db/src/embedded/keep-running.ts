/** Looked at this often, in milliseconds. */
const pause = 500

/** After that many failures in a row somebody has to look. */
const patience = 5

export interface Guardian {
  /** Does `work`, such as a wanted restart, while nobody revives the server. */
  standAside<T>(work: () => Promise<T>): Promise<T>
  end(): void
}

/**
 * Revives a server that died by itself (killed by the system for memory, say), so that the application is whole
 * again in seconds. Does not keep the process alive.
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
    say('The database has died and is started again.')
    try {
      await inTurn(revive)
      failures = 0
    } catch (error) {
      failures++
      say(error instanceof Error ? error.message : String(error))
      if (failures === patience) clearInterval(timer)
    }
  }
  const timer = setInterval(() => void look(), pause)
  timer.unref()
  return { standAside: inTurn, end: () => clearInterval(timer) }
}
