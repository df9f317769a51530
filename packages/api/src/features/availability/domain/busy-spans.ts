import { type MinuteSpans, push, tidy } from './minute-spans.ts'
import type { Busy, SlotService } from './slot-request.ts'

const msPerMinute = 60_000
const indexBits = 2 ** 20

/**
 * Busy time widened by the buffers of the service asked for, as tidy spans: a session outside of them keeps
 * its own buffers free. Parts of a minute count as the whole minute.
 */
export function padBusy(busy: readonly Busy[], service: SlotService): MinuteSpans {
  const starts: number[] = []
  const ends: number[] = []
  for (const { interval } of busy) {
    starts.push(Math.floor(interval.start / msPerMinute) - service.bufferAfter)
    ends.push(Math.ceil(interval.end / msPerMinute) + service.bufferBefore)
  }
  return tidy(isSorted(starts) ? { starts, ends } : sortByStart({ starts, ends }))
}

function isSorted(values: readonly number[]): boolean {
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] as number) < (values[index - 1] as number)) return false
  }
  return true
}

/** Sorts by keys that carry their index in the low bits, so that no comparison calls back. */
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
