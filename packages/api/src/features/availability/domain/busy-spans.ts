import { type MinuteSpans, push, tidy } from './minute-spans.ts'
import type { Busy, SlotService } from './slot-request.ts'

const msPerMinute = 60_000
const indexBits = 2 ** 20

/**
 * Busy time widened by the buffers of the requested service, as tidy spans. A session outside of them also has free
 * buffers. Parts of a minute count as the whole minute.
 */
export function padBusy(busy: readonly Busy[], service: SlotService): MinuteSpans {
  const starts: number[] = []
  const ends: number[] = []
  let sorted = true
  let previous = 0
  for (const { interval } of busy) {
    const start = Math.floor(interval.start / msPerMinute) - service.bufferAfter
    if (start < previous) sorted = false
    previous = start
    starts.push(start)
    ends.push(Math.ceil(interval.end / msPerMinute) + service.bufferBefore)
  }
  return tidy(sorted ? { starts, ends } : sortByStart({ starts, ends }))
}

/** Sorts by numeric keys with the index in the low bits, which needs no comparison function. */
function sortByStart({ starts, ends }: MinuteSpans): MinuteSpans {
  const keys = new Float64Array(starts.length)
  for (let index = 0; index < keys.length; index += 1)
    keys[index] = (starts[index] as number) * indexBits + index
  keys.sort()
  const sorted: MinuteSpans = { starts: [], ends: [] }
  for (let rank = 0; rank < keys.length; rank += 1) {
    const key = keys[rank] as number
    const start = Math.floor(key / indexBits)
    push(sorted, start, ends[key - start * indexBits] as number)
  }
  return sorted
}
