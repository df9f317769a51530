export interface Turns {
  /**
   * Call it before work that may take milliseconds, and await what it returns. It returns nothing if the work may start
   * at once, and otherwise a promise for its turn.
   */
  take(): Promise<void> | undefined
}

export interface TurnsOptions {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
  /** Runs a function after the process has seen all waiting events, such as new requests. */
  readonly afterEvents: (work: () => void) => void
  /** Runs a function after the current work, with all promises that it resolves. */
  readonly afterWork: (work: () => void) => void
}

/** Milliseconds of work after which the process looks at new events first. */
const share = 20

/**
 * Turns for long work. Work of several requests would run as one block: their answers from the database arrive
 * together. With turns, the process sees new events after each 20 ms of it, or after one longer piece. So a short request
 * such as /healthz waits for one piece only. The oldest waiting work goes first.
 */
export function createTurns({ now, afterEvents, afterWork }: TurnsOptions): Turns {
  const waiting: (() => void)[] = []
  /** When the work since the last look at events began; null if there was none. */
  let since: number | null = null

  const begin = () => {
    since = now()
    afterEvents(look)
  }
  const look = () => {
    since = null
    if (waiting.length === 0) return
    begin()
    goOn()
  }
  const goOn = () => {
    if (!hasTime()) return
    waiting.shift()?.()
    if (waiting.length > 0) afterWork(goOn)
  }
  const hasTime = () => since !== null && now() - since < share
  const take = () => {
    if (since === null) {
      begin()
      return undefined
    }
    if (waiting.length === 0 && hasTime()) return undefined
    return new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
  }
  return { take }
}

let connections = 0

/** Tells the turns that the process has accepted a connection. */
export function noteConnection(): void {
  connections++
}

/** The most looks between two pieces of work, so that a flood of connections does not stop the work. */
const looksInARow = 50

/**
 * Each look accepts one connection only, and the next one reads its request. So the process looks until no new connection
 * has come. Otherwise a request on the last of twenty new connections would wait for twenty pieces of work.
 */
function afterConnections(work: () => void, looks = 1): void {
  const before = connections
  setImmediate(() => {
    if (connections === before || looks === looksInARow) work()
    else afterConnections(work, looks + 1)
  })
}

/** The turns of this process: it has one loop of events. */
const turns = createTurns({
  now: () => performance.now(),
  afterEvents: afterConnections,
  // Ticks run when no promise is left to go on.
  afterWork: (work) => queueMicrotask(() => process.nextTick(work)),
})

export const takeTurn = turns.take
