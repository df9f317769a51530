/**
 * Half-open spans of time as parallel arrays of epoch minutes. "Tidy" spans are sorted and neither overlap nor touch.
 * Arrays are faster than thousands of objects. Only the steps of `open-slots.ts` use them.
 */
export type MinuteSpans = { readonly starts: number[]; readonly ends: number[] }

/** Merges spans that are sorted by their start into tidy ones. */
export function tidy({ starts, ends }: MinuteSpans): MinuteSpans {
  const [firsts, lasts]: [number[], number[]] = [[], []]
  let end = 0
  for (let index = 0; index < starts.length; index += 1) {
    const nextStart = starts[index] as number
    const nextEnd = ends[index] as number
    if (firsts.length === 0 || nextStart > end) {
      firsts.push(nextStart)
      lasts.push(nextEnd)
      end = nextEnd
    } else if (nextEnd > end) {
      lasts[lasts.length - 1] = nextEnd
      end = nextEnd
    }
  }
  return { starts: firsts, ends: lasts }
}

/** Subtracts tidy spans from tidy spans. */
export function without(from: MinuteSpans, taken: MinuteSpans): MinuteSpans {
  const left: MinuteSpans = { starts: [], ends: [] }
  let hole = 0
  for (let index = 0; index < from.starts.length; index += 1) {
    let start = from.starts[index] as number
    const end = from.ends[index] as number
    while (hole < taken.starts.length && (taken.ends[hole] as number) <= start) hole += 1
    for (let next = hole; next < taken.starts.length && (taken.starts[next] as number) < end; next += 1) {
      if ((taken.starts[next] as number) > start) push(left, start, taken.starts[next] as number)
      start = taken.ends[next] as number
    }
    if (start < end) push(left, start, end)
  }
  return left
}

/** The part of tidy spans between two minutes. */
export function between({ starts, ends }: MinuteSpans, from: number, to: number): MinuteSpans {
  const inside: MinuteSpans = { starts: [], ends: [] }
  for (let index = 0; index < starts.length; index += 1) {
    const start = Math.max(starts[index] as number, from)
    const end = Math.min(ends[index] as number, to)
    if (start < end) push(inside, start, end)
  }
  return inside
}

export function push(spans: MinuteSpans, start: number, end: number): void {
  spans.starts.push(start)
  spans.ends.push(end)
}
