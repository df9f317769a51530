import { type EpochMs, epochMsOf } from './epoch.ts'

/** A half-open time span: it includes `start` but not `end`. It is never empty: `start < end`. */
export type Interval = { readonly start: EpochMs; readonly end: EpochMs }

/** The interval between two moments, or null if it would be empty. */
function intervalBetween(start: EpochMs, end: EpochMs): Interval | null {
  return start < end ? { start, end } : null
}

/** The interval of two instants, such as a row's range. An empty or reversed one is a bug and throws. */
export function intervalOf(range: { start: Temporal.Instant; end: Temporal.Instant }): Interval {
  const interval = intervalBetween(epochMsOf(range.start), epochMsOf(range.end))
  if (interval === null) throw new RangeError('An interval starts before it ends')
  return interval
}

/** Whether two intervals share a moment. Intervals that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` is completely inside `outer`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Widens an interval by milliseconds on each side. Negative values narrow it, down to null. */
export function pad({ start, end }: Interval, before: number, after: number): Interval | null {
  return intervalBetween((start - before) as EpochMs, (end + after) as EpochMs)
}
