import { agreedStatuses, type BookingStatus, isWaiting } from './booking.ts'

interface Place {
  readonly status: BookingStatus
  /** ISO 8601; for a hold or a request. */
  readonly heldUntil: string | null
}

const agreed: readonly BookingStatus[] = agreedStatuses

/** How many places take a seat at a moment (epoch milliseconds): agreed ones, and holds and requests that have not run out. */
export function placesTaken(places: readonly Place[], now: number): number {
  return places.filter((place) =>
    isWaiting(place)
      ? place.heldUntil !== null && Date.parse(place.heldUntil) > now
      : agreed.includes(place.status),
  ).length
}
