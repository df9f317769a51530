import type { ZoneId } from './zone.ts'

/** The years whose offsets are compiled. Callers refuse times outside of them. */
export const compiledYears = { first: 2000, last: 2099 } as const

/** Whether times of a year can be asked for: its last hours may belong to the next year elsewhere. */
export function isCompiledYear(year: number): boolean {
  return year >= compiledYears.first && year < compiledYears.last
}

/**
 * The UTC offsets of a zone as two parallel arrays: from `starts[i]` (epoch minutes) on, local minutes are epoch
 * minutes plus `offsets[i]`. The first entry starts before `compiledYears`.
 */
export type ZoneOffsets = { readonly starts: Int32Array; readonly offsets: Int32Array }

const minutesPerDay = 1440
const compiled = new Map<ZoneId, ZoneOffsets>()

/** The offsets of a zone, compiled once per process, so that hot paths need no Temporal. */
export function offsetsOf(zone: ZoneId): ZoneOffsets {
  const known = compiled.get(zone)
  if (known !== undefined) return known
  const fresh = compile(zone)
  compiled.set(zone, fresh)
  return fresh
}

/** The index of the offset in force at an epoch minute. */
export function offsetIndexAt({ starts }: ZoneOffsets, minute: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= minute) low = middle
    else high = middle - 1
  }
  return low
}

/** The local time at an epoch minute, in minutes since the local 1970-01-01 00:00. */
export function localMinuteAt(zone: ZoneOffsets, minute: number): number {
  return minute + (zone.offsets[offsetIndexAt(zone, minute)] ?? 0)
}

/** The local date at an epoch minute, as days since 1970-01-01. */
export function epochDayAt(zone: ZoneOffsets, minute: number): number {
  return Math.floor(localMinuteAt(zone, minute) / minutesPerDay)
}

/** The first epoch minute of a local date, or of the next one if the clock skips that date. */
export function firstMinuteOfDay(zone: ZoneOffsets, epochDay: number): number {
  const { starts, offsets } = zone
  let index = offsetIndexAt(zone, (epochDay - 1) * minutesPerDay)
  for (;;) {
    const midnight = epochDay * minutesPerDay - (offsets[index] ?? 0)
    const minute = Math.max(midnight, starts[index] ?? midnight)
    const next = starts[index + 1]
    if (next === undefined || minute < next) return minute
    index += 1
  }
}

function compile(zone: ZoneId): ZoneOffsets {
  let current: Temporal.ZonedDateTime | null = Temporal.PlainDate.from({
    year: compiledYears.first - 1,
    month: 12,
    day: 1,
  }).toZonedDateTime(zone)
  const starts: number[] = []
  const offsets: number[] = []
  while (current !== null && current.year <= compiledYears.last + 1) {
    const offset = current.offsetNanoseconds / 60_000_000_000
    if (offset !== offsets.at(-1)) {
      starts.push(current.epochMilliseconds / 60_000)
      offsets.push(offset)
    }
    current = current.getTimeZoneTransition('next')
  }
  return { starts: Int32Array.from(starts), offsets: Int32Array.from(offsets) }
}
