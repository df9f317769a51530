/** The longest time for which this thread worked without looking at new events, in milliseconds of CPU. */
export interface BlockWatch extends Disposable {
  /** The longest block since the last call. */
  longest(): number
}

/** CPU time, because other processes of the machine must not count. */
function cpuNow(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

export function watchBlocks(): BlockWatch {
  let watching = true
  let longest = 0
  let before = cpuNow()
  const look = () => {
    const now = cpuNow()
    longest = Math.max(longest, now - before)
    before = now
    if (watching) setImmediate(look)
  }
  setImmediate(look)
  return {
    longest: () => {
      const found = longest
      longest = 0
      return found
    },
    [Symbol.dispose]: () => {
      watching = false
    },
  }
}
