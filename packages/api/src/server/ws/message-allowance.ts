/** Allows `perSecond` messages a second, and bursts of twice as many. Returns false beyond that. */
export function messageAllowance(perSecond: number, milliseconds: () => number): () => boolean {
  const most = perSecond * 2
  let left = most
  let last = milliseconds()
  return () => {
    const now = milliseconds()
    left = Math.min(most, left + ((now - last) * perSecond) / 1_000)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
