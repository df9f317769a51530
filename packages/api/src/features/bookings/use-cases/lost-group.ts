import type { Tx } from '@hora/db/client'
import { failsMinimum } from '@hora/schema/group-minimum'
import type { BookingView } from '../data/booking-cells.ts'
import { readOtherPlaces } from '../data/write-decision.ts'

/** Whether the group of a hold or a request failed its minimum meanwhile, even if its job has not run yet. */
export async function isLost(tx: Tx, booking: BookingView, now: number): Promise<boolean> {
  const { minimumPlaces, decideHoursBefore, decidedAt } = booking.group
  const start = Date.parse(booking.start)
  const minimum = { minimumPlaces, decideHoursBefore, decided: decidedAt !== null }
  if (!failsMinimum(start, { ...minimum, confirmed: 0 }, now)) return false
  const others = await readOtherPlaces(tx, booking)
  const confirmed = others.filter(({ status }) => status === 'confirmed').length
  return failsMinimum(start, { ...minimum, confirmed }, now)
}
