import { type DomainError, domainError, type InvalidField } from '#kernel/domain-error.ts'
import { type Err, err, type Ok, ok, type Result } from '#kernel/result.ts'
import type { Booking, BookingStatus } from './booking.ts'
import type { BookingActor, BookingCommand, CommandType, NewTimes } from './booking-command.ts'
import type { CancellationQuote } from './quote-cancellation.ts'

/** An event of a booking, for the history, the notifications and the live calendars. */
export type BookingEvent = {
  readonly kind:
    | 'held'
    | 'requested'
    | 'approved'
    | 'declined'
    | 'withdrawn'
    | 'unanswered'
    | 'suggestion_taken'
    | 'confirmed'
    | 'rescheduled'
    | 'cancelled'
    | 'expired'
    | 'attended'
    | 'no_show'
    | 'contested'
  readonly actor: BookingActor
  readonly occurredAt: Temporal.Instant
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** Where a moved booking was before. */
  readonly movedFrom?: NewTimes
  /** Whether it was booked without a hold, so that it takes its time now. */
  readonly atOnce?: true
  /** Whether a cancellation was undone, so that the booking takes its time again. */
  readonly restored?: true
  /** What the client owes by a cancellation, in minor units. */
  readonly owedMinor?: number
}

/** The new booking with its events. A command that changes nothing has no events. */
export type Decided<B extends Booking = Booking> = {
  readonly booking: B
  readonly events: readonly BookingEvent[]
}

export type BookingError =
  | DomainError<'NOT_ALLOWED'>
  | DomainError<'NOT_FOUND'>
  | DomainError<'HOLD_EXPIRED'>
  | DomainError<'REQUEST_EXPIRED'>
  | DomainError<'REQUEST_WITHDRAWN'>
  | DomainError<'ALREADY_APPROVED'>
  | DomainError<'ALREADY_DECLINED'>
  | DomainError<'SUGGESTION_GONE'>
  | DomainError<'TIME_PASSED'>
  | DomainError<'NOT_STARTED'>
  | DomainError<'ATTENDANCE_FINAL'>
  | DomainError<'CONTEST_CLOSED'>
  | DomainError<'ALREADY_CONTESTED'>
  | DomainError<'ALREADY_CANCELLED'>
  | DomainError<'CANCELLED_BY_OTHER'>
  | DomainError<'NOTHING_TO_CONTEST'>
  | DomainError<'NOT_CANCELLED'>
  | DomainError<'UNDO_CLOSED'>
  | DomainError<'SESSION_STARTED'>
  | DomainError<'NOTICE_TOO_SHORT', { until: Temporal.Instant | null }>
  | DomainError<'QUOTE_CHANGED', { quote: CancellationQuote }>
  | DomainError<'WRONG_STATE', { status: BookingStatus; command: CommandType }>
  | InvalidField<'endsAt'>

export type Decision<B extends Booking = Booking> = Result<Decided<B>, BookingError>

/** A decision with one event, taken from the new booking. */
export function decided<B extends Booking>(
  booking: B,
  kind: BookingEvent['kind'],
  { actor }: BookingCommand,
  now: Temporal.Instant,
): Ok<Decided<B>> {
  const { startsAt, endsAt } = booking
  return ok({ booking, events: [{ kind, actor, occurredAt: now, startsAt, endsAt }] })
}

/** The command is not possible in the status of the booking. */
export function wrongState(booking: Booking, command: BookingCommand): Err<BookingError> {
  if (command.type === 'contest') return err(domainError('NOTHING_TO_CONTEST'))
  return err(domainError('WRONG_STATE', { status: booking.status, command: command.type }))
}

/** From its start on, a session cannot be moved or cancelled, by either side. */
export function refuseStarted(): Err<BookingError> {
  return err(domainError('SESSION_STARTED'))
}
