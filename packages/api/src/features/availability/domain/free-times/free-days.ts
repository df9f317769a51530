import { epochDayAt, type ZoneOffsets } from '#kernel/zone-offsets.ts'
import type { Slot } from '../slot-request.ts'

/** A local date on which something is free. */
export interface FreeDay {
  /** Days since 1970-01-01. */
  readonly epochDay: number
  /** How many starts are free on it. */
  readonly times: number
}

/**
 * The local dates of some slots in a zone, in order, each with how many slots it has. Where clocks go back across
 * midnight, a date begins twice and is listed once.
 */
export function freeDays(slots: readonly Slot[], zone: ZoneOffsets): readonly FreeDay[] {
  const times = new Map<number, number>()
  for (const slot of slots) {
    const epochDay = dayOf(slot, zone)
    times.set(epochDay, (times.get(epochDay) ?? 0) + 1)
  }
  return [...times].map(([epochDay, count]) => ({ epochDay, times: count })).sort(byDay)
}

const byDay = (a: FreeDay, b: FreeDay) => a.epochDay - b.epochDay

/** The slots that start on a local date. */
export function slotsOfDay(slots: readonly Slot[], zone: ZoneOffsets, epochDay: number): readonly Slot[] {
  return slots.filter((slot) => dayOf(slot, zone) === epochDay)
}

function dayOf({ start }: Slot, zone: ZoneOffsets): number {
  return epochDayAt(zone, start / 60_000)
}
