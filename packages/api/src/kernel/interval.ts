import { type EpochMs, epochMsOf } from './epoch.ts'

/** A half-open time span: it includes `start` but not `end`. It is never empty: `start < end`. */
export type Interval = { readonly start: EpochMs; readonly end: EpochMs }

/** The interval between two moments, or null if it would be empty. */
export function intervalBetween(start: EpochMs, end: EpochMs): Interval | null {
  return start < end ? { start, end } : null
}

/** The interval of two instants, such as a row's range. An empty or reversed one is a bug and throws. */
export function intervalOf(range: { start: Temporal.Instant; end: Temporal.Instant }): Interval {
  const interval = intervalBetween(epochMsOf(range.start), epochMsOf(range.end))
  if (interval === null) throw new RangeError('An interval starts before it ends')
  return interval
}

export function durationMs({ start, end }: Interval): number {
  return end - start
}

/** Whether two intervals share a moment. Intervals that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains({ start, end }: Interval, moment: EpochMs): boolean {
  return start <= moment && moment < end
}

/** Whether `inner` is completely inside `outer`. */
export function encloses(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The common part of two intervals, or null. */
export function intersect(a: Interval, b: Interval): Interval | null {
  return intervalBetween(later(a.start, b.start), earlier(a.end, b.end))
}

/** The same moments as sorted intervals that neither overlap nor touch. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = []
  for (const next of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && next.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: later(last.end, next.end) }
    } else merged.push(next)
  }
  return merged
}

/** The parts of `from` that are not in `taken`, in the form of {@link union}. */
export function subtract(from: readonly Interval[], taken: readonly Interval[]): readonly Interval[] {
  const gone = union(taken)
  return union(from).flatMap((whole) => {
    const left: Interval[] = []
    let start = whole.start
    for (const hole of gone) {
      if (hole.end <= start) continue
      if (hole.start >= whole.end) break
      if (hole.start > start) left.push({ start, end: hole.start })
      start = hole.end
    }
    if (start < whole.end) left.push({ start, end: whole.end })
    return left
  })
}

/** Splits an interval at a moment. A moment outside, or at its start, leaves it whole. */
export function split(interval: Interval, at: EpochMs): readonly Interval[] {
  if (at <= interval.start || at >= interval.end) return [interval]
  return [
    { start: interval.start, end: at },
    { start: at, end: interval.end },
  ]
}

/** Widens an interval by milliseconds on each side. Negative values narrow it, down to null. */
export function pad({ start, end }: Interval, before: number, after: number): Interval | null {
  return intervalBetween((start - before) as EpochMs, (end + after) as EpochMs)
}

function earlier(a: EpochMs, b: EpochMs): EpochMs {
  return a < b ? a : b
}

function later(a: EpochMs, b: EpochMs): EpochMs {
  return a > b ? a : b
}
