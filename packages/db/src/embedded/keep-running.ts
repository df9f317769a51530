/** Milliseconds between two checks. */
const pause = 500
/** Milliseconds between two starts of a server that starts and dies again. */
const betweenStarts = 2_000
/** The longest pause between two attempts to start a server that does not start. */
const longestPause = 10_000

export interface Guardian {
  /** Why the server does not run, in a sentence; null while it runs. */
  readonly problem: string | null
  /** Runs `work`, such as a planned restart, while the server is not revived. */
  whilePaused<T>(work: () => Promise<T>): Promise<T>
  end(): void
}

export interface Guarded {
  /** `starting`: its process exists, but accepts no connections yet. */
  readonly state: () => 'running' | 'starting' | 'dead'
  /** Starts it. Throws one sentence if that fails. */
  readonly revive: () => Promise<void>
  readonly say: (sentence: string) => void
  readonly now?: () => number
}

/**
 * Revives a server that died, for example because the system ran out of memory or its disk was full. It never gives up,
 * because the cause may end at any time. Does not keep the process alive.
 */
export function keepRunning({ state, revive, say, now = () => performance.now() }: Guarded): Guardian {
  let turn: Promise<unknown> = Promise.resolve()
  let isBusy = false
  let failures = 0
  let nextStart = Number.NEGATIVE_INFINITY
  let problem: string | null = null
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    isBusy = true
    const result = turn.then(work).finally(() => {
      isBusy = false
    })
    turn = result.catch(() => {})
    return result
  }
  const note = (sentence: string | null) => {
    if (sentence === problem) return
    problem = sentence
    say(sentence ?? 'The database runs again.')
  }
  const restart = async () => {
    note(problem ?? 'The database stopped unexpectedly. Restarting it.')
    try {
      await inTurn(revive)
      failures = 0
      nextStart = now() + betweenStarts
    } catch (error) {
      failures++
      nextStart = now() + Math.min(longestPause, pause * 2 ** failures)
      note(error instanceof Error ? error.message : String(error))
    }
  }
  const look = async () => {
    if (isBusy) return
    const found = state()
    if (found === 'running') note(null)
    if (found === 'dead' && now() >= nextStart) await restart()
  }
  const timer = setInterval(() => void look(), pause)
  timer.unref()
  return {
    get problem() {
      return problem
    },
    whilePaused: inTurn,
    end: () => clearInterval(timer),
  }
}
