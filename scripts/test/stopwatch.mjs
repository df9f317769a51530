/** Prints a heading for each part and measures its time. */
export const startStopwatch = () => {
  const started = performance.now()
  /** @type {{ part: string, from: number }[]} */
  const parts = []
  return {
    /** @param {string} title */
    heading: (title) => {
      const now = performance.now()
      console.log(`\n── ${title} ── ${Math.round((now - started) / 1000)} s`)
      parts.push({ part: title, from: now })
    },
    /** @returns {readonly import('./timings.mjs').PartTime[]} */
    times: () => {
      const ends = [...parts.slice(1).map(({ from }) => from), performance.now()]
      return parts.map(({ part, from }, index) => ({ part, seconds: ((ends[index] ?? from) - from) / 1000 }))
    },
  }
}
