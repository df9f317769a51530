/** Runs at most `atOnce` tasks together and lets `waiting` more wait. Returns null when the queue is full. */
export function boundedQueue({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  let running = 0
  const queue: (() => void)[] = []

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running++
    else await new Promise<void>((turn) => queue.push(turn))
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) running--
      else next()
    }
  }

  return <T>(work: () => Promise<T>): Promise<T> | null =>
    running >= atOnce && queue.length >= waiting ? null : run(work)
}
