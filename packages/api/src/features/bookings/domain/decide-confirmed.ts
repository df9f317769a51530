import { domainError } from '#kernel/domain-error.ts'
import { type Err, err, ok } from '#kernel/result.ts'
import { refuseTimes } from './begin-booking.ts'
import type { CancelledBooking, ConfirmedBooking } from './booking.ts'
import type { BookingCommand, NewTimes } from './booking-command.ts'
import { hasStarted, rescheduleUntil } from './booking-policy.ts'
import { complete, recordAttendance } from './decide-settled.ts'
import { type BookingError, type Decision, refuseStarted, wrongState } from './decision.ts'
import { cancelUntil, quoteCancellation } from './quote-cancellation.ts'

type Cancel = Extract<BookingCommand, { type: 'cancel' }>
type CallOff = Extract<BookingCommand, { type: 'call-off' }>

/** A confirmed booking can be moved or cancelled before its start, and completed or marked as missed after it. */
export function decideConfirmed(
  booking: ConfirmedBooking,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision {
  switch (command.type) {
    case 'reschedule':
      return reschedule(booking, command, command.to, now)
    case 'cancel':
      return cancel(booking, command, now)
    case 'call-off':
      return callOff(booking, command)
    case 'complete':
      return complete(booking, command, now)
    case 'record-attendance':
      return recordAttendance(booking, command.attendance, command, now)
    default:
      return wrongState(booking, command)
  }
}

/** The client keeps the notice and the length; the professional may change the length. Equal times change nothing. */
function reschedule(
  booking: ConfirmedBooking,
  command: BookingCommand,
  to: NewTimes,
  now: Temporal.Instant,
): Decision<ConfirmedBooking> {
  const tooLate = refuseLateChange(booking, command, rescheduleUntil(booking), now)
  if (tooLate !== null) return tooLate
  const refused = refuseTimes(to, now)
  if (refused !== null) return refused
  if (command.actor === 'client' && !sameLength(booking, to)) return err(domainError('NOT_ALLOWED'))
  const { startsAt, endsAt } = booking
  if (startsAt.equals(to.startsAt) && endsAt.equals(to.endsAt)) return ok({ booking, events: [] })
  const moved = { ...booking, startsAt: to.startsAt, endsAt: to.endsAt }
  const movedFrom = { startsAt, endsAt }
  const event = { kind: 'rescheduled', actor: command.actor, occurredAt: now, ...to, movedFrom } as const
  return ok({ booking: moved, events: [event] })
}

/** Cancels for what the person was shown that it costs. If that is no longer true, nothing changes. */
function cancel(
  booking: ConfirmedBooking,
  { actor, expectedOwedMinor }: Cancel,
  now: Temporal.Instant,
): Decision<CancelledBooking> {
  if (hasStarted(booking, now)) return refuseStarted()
  if (actor === 'clock') return err(domainError('NOT_ALLOWED'))
  const quote = quoteCancellation(booking, actor, now)
  if (quote === null) return err(domainError('NOTICE_TOO_SHORT', { until: cancelUntil(booking) }))
  const { owedMinor } = quote
  if (expectedOwedMinor !== undefined && expectedOwedMinor !== owedMinor)
    return err(domainError('QUOTE_CHANGED', { quote }))
  const { startsAt, endsAt } = booking
  const event = { kind: 'cancelled', actor, occurredAt: now, startsAt, endsAt, owedMinor } as const
  const ended = { cancelledAt: now, cancelledBy: actor, owedMinor, late: quote.owedPercent > 0 }
  return ok({ booking: { ...booking, status: 'cancelled', ...ended }, events: [event] })
}

/** The clock cancels a place in a group without enough places, at the moment of the rule. Nobody owes anything. */
function callOff(booking: ConfirmedBooking, { at, actor }: CallOff): Decision<CancelledBooking> {
  const { startsAt, endsAt } = booking
  const event = { kind: 'cancelled', actor, occurredAt: at, startsAt, endsAt, owedMinor: 0 } as const
  const ended = { cancelledAt: at, cancelledBy: 'clock', owedMinor: 0, late: false } as const
  return ok({ booking: { ...booking, status: 'cancelled', ...ended }, events: [event] })
}

/** From the start nobody changes it. Before, the notice applies to the client only. */
function refuseLateChange(
  booking: ConfirmedBooking,
  command: BookingCommand,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Err<BookingError> | null {
  if (hasStarted(booking, now)) return refuseStarted()
  const inNotice = Temporal.Instant.compare(now, until) > 0
  return command.actor === 'client' && inNotice ? err(domainError('NOTICE_TOO_SHORT', { until })) : null
}

function sameLength(booking: NewTimes, to: NewTimes): boolean {
  const length = (times: NewTimes) => times.endsAt.epochNanoseconds - times.startsAt.epochNanoseconds
  return length(booking) === length(to)
}
