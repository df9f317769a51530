import type { SessionState } from '#features/sessions/index.ts'
import { type BookingStatus, isWaiting } from './booking.ts'

/** The fields of a place that its session depends on. */
export interface Place {
  readonly status: BookingStatus
  readonly heldUntil: Temporal.Instant | null
}

const byBooking: readonly (readonly [BookingStatus, SessionState['status']])[] = [
  ['confirmed', 'scheduled'],
  ['held', 'held'],
  ['requested', 'held'],
  ['attended', 'completed'],
  ['no_show', 'completed'],
  ['cancelled', 'cancelled'],
  ['expired', 'expired'],
  ['declined', 'expired'],
  ['withdrawn', 'expired'],
  ['unanswered', 'expired'],
]

/**
 * The state of a session, derived from its places: one confirmed place keeps it, one held or requested place holds it. One that stands
 * stays scheduled without places; any other goes away with the last. Until it and its buffers are over, a session keeps its
 * time, even if all of its clients are already recorded as present or missing.
 */
export function sessionOfPlaces(
  places: readonly Place[],
  { over, stands = false }: { readonly over: boolean; readonly stands?: boolean },
): SessionState {
  const [, found = 'cancelled'] =
    byBooking.find(([booking]) => places.some((place) => place.status === booking)) ?? []
  const status = (found === 'completed' && !over) || (stands && found !== 'completed') ? 'scheduled' : found
  if (status !== 'held') return { status, heldUntil: null }
  const ends = places.flatMap(({ heldUntil, ...place }) => (isWaiting(place) && heldUntil) || [])
  return { status, heldUntil: ends.toSorted(Temporal.Instant.compare).at(-1) ?? null }
}
