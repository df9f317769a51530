export interface WakeableLoop extends AsyncDisposable {
  /** Runs the work soon; again if it is running now. */
  wake(): void
}

/** Runs `work` when woken and after as many milliseconds as it says; never twice at the same time. */
export function wakeableLoop(work: () => Promise<number>): WakeableLoop {
  let closed = false
  let again = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const run = async () => {
    clearTimeout(timer)
    const delay = await work()
    if (!closed) timer = setTimeout(wake, delay)
  }
  const wake = () => {
    again = true
    if (closed || running !== null) return
    again = false
    running = run().finally(() => {
      running = null
      if (again) wake()
    })
  }
  const dispose = async () => {
    closed = true
    clearTimeout(timer)
    await running
  }
  return { wake, [Symbol.asyncDispose]: dispose }
}
