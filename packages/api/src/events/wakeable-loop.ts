export interface WakeableLoop extends AsyncDisposable {
  /** Runs the work now, or once more after the current run. */
  wake(): void
}

/** Runs `work` when woken, and after the number of milliseconds it returns. Runs never overlap. */
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
