import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'

/** One client's place in a session. Its fields depend on its status. */
export type Booking =
  | HeldBooking
  | RequestedBooking
  | ConfirmedBooking
  | CancelledBooking
  | ExpiredBooking
  | AttendedBooking
  | MissedBooking
  | DeclinedBooking
  | WithdrawnBooking
  | UnansweredBooking

export type BookingStatus = Booking['status']

/** The statuses of a place that keeps its time until a moment: without a further step it is free from then on. */
export const waitingStatuses = ['held', 'requested'] as const satisfies readonly BookingStatus[]

export function isWaiting<Status extends string>(place: {
  readonly status: Status
}): place is { readonly status: Extract<Status, (typeof waitingStatuses)[number]> } {
  return place.status === 'held' || place.status === 'requested'
}

/** The statuses of a booking that both sides have agreed on and nobody has cancelled. */
export const agreedStatuses = ['confirmed', 'attended', 'no_show'] as const satisfies readonly BookingStatus[]
export type AgreedStatus = (typeof agreedStatuses)[number]

/** How long before the start a client may still move, and what cancelling costs them. */
export type BookingPolicy = {
  readonly rescheduleNoticeMinutes: number
  readonly cancellation: CancellationPolicy
  /** The hours that the professional has to answer a request. Null or absent: it needs no approval. */
  readonly answerHours?: number | null
}

/** The fields that every status has. Only moving a booking changes them (its times). */
export type BookingCore = {
  readonly id: BookingId
  readonly sessionId: SessionId
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** A snapshot of the professional's policy from the moment of the hold or booking. */
  readonly policy: BookingPolicy
  /** The agreed price in minor units. */
  readonly priceMinor: number
}

/** The time is held for the client until `heldUntil`. */
export type HeldBooking = BookingCore & { readonly status: 'held'; readonly heldUntil: Temporal.Instant }

/** The client asks for the time. It is kept for them until the professional answers, at most until `heldUntil`. */
export type RequestedBooking = BookingCore & {
  readonly status: 'requested'
  readonly heldUntil: Temporal.Instant
}

/** The professional declined the request. The client may take one of the suggested starts. */
export type DeclinedBooking = BookingCore & {
  readonly status: 'declined'
  readonly suggestedStarts: readonly Temporal.Instant[]
}

/** The client withdrew the request. */
export type WithdrawnBooking = BookingCore & { readonly status: 'withdrawn' }

/** Nobody answered the request in time. */
export type UnansweredBooking = BookingCore & { readonly status: 'unanswered' }

export type ConfirmedBooking = BookingCore & {
  readonly status: 'confirmed'
  readonly confirmedAt: Temporal.Instant
}

export type CancelledBooking = BookingCore & {
  readonly status: 'cancelled'
  readonly confirmedAt: Temporal.Instant
  readonly cancelledAt: Temporal.Instant
  /** The clock cancels a group that did not reach its minimum. */
  readonly cancelledBy: 'client' | 'professional' | 'clock'
  /** What the client owes for it, in minor units. */
  readonly owedMinor: number
  /** Whether the client cancelled after the last moment at which it costs nothing. */
  readonly late: boolean
}

/** A hold that ran out or was released. It was never confirmed. */
type ExpiredBooking = BookingCore & { readonly status: 'expired' }

/** Whether the client came is known. */
type SettledBooking = BookingCore & {
  readonly confirmedAt: Temporal.Instant
  /** When it was last recorded, by the clock or by the professional. */
  readonly settledAt: Temporal.Instant
  /** When the client contested that they were missing. */
  readonly contestedAt: Temporal.Instant | null
}

export type AttendedBooking = SettledBooking & { readonly status: 'attended' }

/** The client did not come. */
export type MissedBooking = SettledBooking & { readonly status: 'no_show' }

export type Attendance = 'attended' | 'no_show'
