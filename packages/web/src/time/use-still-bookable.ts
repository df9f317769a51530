import { useMemo } from 'react'
import { bookableUntil, stillBookable } from '#web/time/bookable.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** The starts that can still be booked. Each one leaves by itself when its notice begins. */
export function useStillBookable(starts: readonly string[], noticeMinutes: number): readonly string[] {
  const ends = useMemo(
    () => starts.map((start) => bookableUntil(start, noticeMinutes)),
    [starts, noticeMinutes],
  )
  const now = useNowUntil(ends)
  const left = stillBookable(starts, noticeMinutes, now).length
  // Starts are sorted, so the first ones leave. The same list stays the same array while nothing leaves.
  return useMemo(() => starts.slice(starts.length - left), [starts, left])
}
