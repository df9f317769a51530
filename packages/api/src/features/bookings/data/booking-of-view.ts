import type { IsoInstant } from '#features/sessions/index.ts'
import type { Booking } from '../domain/booking.ts'
import type { BookingView } from './booking-cells.ts'

/** Makes the booking of the domain from a view. */
export function bookingOfView(view: BookingView): Booking {
  const core = {
    id: view.id,
    sessionId: view.sessionId,
    professionalId: view.professionalId,
    clientId: view.clientId,
    startsAt: Temporal.Instant.from(view.start),
    endsAt: Temporal.Instant.from(view.end),
    policy: view.policy,
    priceMinor: view.priceMinor,
  }
  switch (view.status) {
    case 'held':
      return { ...core, status: 'held', heldUntil: moment(view.heldUntil) }
    case 'requested':
      return { ...core, status: 'requested', heldUntil: moment(view.heldUntil) }
    case 'declined': {
      const suggestedStarts = view.suggestedStarts.map((start) => Temporal.Instant.from(start))
      return { ...core, status: 'declined', suggestedStarts }
    }
    case 'withdrawn':
    case 'unanswered':
      return { ...core, status: view.status }
    case 'cancelled': {
      const cancelledBy = view.cancelledBy ?? 'professional'
      const times = { confirmedAt: moment(view.confirmedAt), cancelledAt: moment(view.cancelledAt) }
      const cost = { owedMinor: view.cancelledOwedMinor, late: view.cancelledLate }
      return { ...core, status: 'cancelled', ...times, cancelledBy, ...cost }
    }
    case 'expired':
      return { ...core, status: 'expired' }
    case 'confirmed':
      return { ...core, status: 'confirmed', confirmedAt: moment(view.confirmedAt) }
    default: {
      const contestedAt = view.contestedAt === null ? null : moment(view.contestedAt)
      const times = { confirmedAt: moment(view.confirmedAt), settledAt: moment(view.settledAt), contestedAt }
      return { ...core, status: view.status, ...times }
    }
  }
}

/**
 * How often a booking changed after its first two changes, which are its hold and its confirmation, or its confirmation
 * and a move. Each change increments the version.
 */
export function changesOf({ version }: Pick<BookingView, 'version'>): number {
  return version - 2
}

type Span = Pick<BookingView, 'start' | 'end'>

export function timesOf({ start, end }: Span): { start: Temporal.Instant; end: Temporal.Instant } {
  return { start: Temporal.Instant.from(start), end: Temporal.Instant.from(end) }
}

/** The length of a booked session in minutes. */
export function lengthOf(span: Span): number {
  const { start, end } = timesOf(span)
  return start.until(end).total('minutes')
}

function moment(text: IsoInstant | null): Temporal.Instant {
  if (text === null) throw new Error('A booking lacks a time that its status requires')
  return Temporal.Instant.from(text)
}
