import { type DomainError, domainError, type InvalidField } from '#kernel/domain-error.ts'
import { type Err, err, type Ok, ok, type Result } from '#kernel/result.ts'
import type { Booking, BookingStatus } from './booking.ts'
import type { BookingActor, BookingCommand, CommandType, NewTimes } from './booking-command.ts'

/** A fact about a booking, as the history, the notifications and the live calendars get to know it. */
export type BookingEvent = {
  readonly kind: 'held' | 'confirmed' | 'rescheduled' | 'cancelled' | 'expired' | 'completed' | 'no_show'
  readonly actor: BookingActor
  readonly occurredAt: Temporal.Instant
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** Where a moved booking was before. */
  readonly movedFrom?: NewTimes
}

/** The booking as it is from now on, and what happened to it. Nothing happened: no events. */
export type Decided<B extends Booking = Booking> = {
  readonly booking: B
  readonly events: readonly BookingEvent[]
}

export type BookingError =
  | DomainError<'NOT_ALLOWED'>
  | DomainError<'NOT_FOUND'>
  | DomainError<'HOLD_EXPIRED'>
  | DomainError<'TIME_PASSED'>
  | DomainError<'NOTICE_TOO_SHORT', { until: Temporal.Instant }>
  | DomainError<'WRONG_STATE', { status: BookingStatus; command: CommandType }>
  | InvalidField<'endsAt'>

export type Decision<B extends Booking = Booking> = Result<Decided<B>, BookingError>

/** A decision with one event, made of the booking as it is from now on. */
export function decided<B extends Booking>(
  booking: B,
  kind: BookingEvent['kind'],
  { actor }: BookingCommand,
  now: Temporal.Instant,
): Ok<Decided<B>> {
  const { startsAt, endsAt } = booking
  return ok({ booking, events: [{ kind, actor, occurredAt: now, startsAt, endsAt }] })
}

/** The command makes no sense where the booking stands. */
export function wrongState(booking: Booking, command: BookingCommand): Err<BookingError> {
  return err(domainError('WRONG_STATE', { status: booking.status, command: command.type }))
}
