import { limits } from '@hora/schema/limits'
import { mostSlots } from '#features/availability/index.ts'

const longest = limits.slotRangeDays * 1440 + 60

/** The most slots that a range can have, for the price. A range that will be refused costs as much as the longest. */
export function slotsAskedFor({ from, to }: Readonly<Record<string, unknown>>): number {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  const minutes = start === null || end === null ? longest : end - start
  return mostSlots(minutes > 0 && minutes < longest ? minutes : longest)
}

function minuteOf(value: unknown): number | null {
  if (typeof value !== 'string') return null
  try {
    return Temporal.Instant.from(value).epochMilliseconds / 60_000
  } catch {
    return null
  }
}
