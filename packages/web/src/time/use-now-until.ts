import { useEffect, useState } from 'react'
import { isFarOff, onTimeJump } from '#web/time/on-time-jump.ts'
import { serverNow } from '#web/time/server-clock.ts'

/** Timers of a sleeping machine or a tab in the background are late, so none waits longer. */
const longest = 60_000

/**
 * The current moment (ISO 8601) for a list whose entries end: updated right after the first of `ends` that is ahead.
 */
export function useNowUntil(ends: readonly string[]): string {
  const [now, setNow] = useState(() => serverNow().toString())
  const next = nextAfter(ends, now)
  useEffect(() => {
    const update = () => setNow(serverNow().toString())
    if (isFarOff(now)) {
      update()
      return
    }
    const left =
      next === undefined ? longest : Temporal.Instant.from(next).since(serverNow()).total('milliseconds')
    const timer = setTimeout(update, Math.min(Math.max(left + 1, 1), longest))
    const stop = onTimeJump(update)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [next, now])
  return now
}

function nextAfter(ends: readonly string[], now: string): string | undefined {
  const ahead = ends.filter((end) => Temporal.Instant.compare(end, now) > 0)
  return ahead.reduce<string | undefined>(
    (first, end) => (first === undefined || Temporal.Instant.compare(end, first) < 0 ? end : first),
    undefined,
  )
}
