import { agreedStatuses, type BookingStatus } from './booking.ts'

interface Place {
  readonly status: BookingStatus
  /** ISO 8601; for a hold. */
  readonly heldUntil: string | null
}

const agreed: readonly BookingStatus[] = agreedStatuses

/** How many places take a seat at a moment (epoch milliseconds): agreed ones, and holds that have not run out. */
export function placesTaken(places: readonly Place[], now: number): number {
  return places.filter(({ status, heldUntil }) =>
    status === 'held' ? heldUntil !== null && Date.parse(heldUntil) > now : agreed.includes(status),
  ).length
}
