import { limits } from '@hora/schema/limits'
import { assertNever } from '#kernel/assert-never.ts'
import { domainError } from '#kernel/domain-error.ts'
import { err, ok } from '#kernel/result.ts'
import { beginConfirmed, beginHold } from './begin-booking.ts'
import type { Booking, CancelledBooking } from './booking.ts'
import { type BookingCommand, mayAsk } from './booking-command.ts'
import { hasStarted } from './booking-policy.ts'
import { decideConfirmed } from './decide-confirmed.ts'
import { decideHeld } from './decide-held.ts'
import { decideEndedRequest, decideRequested, refuseApproved } from './decide-requested.ts'
import { decideSettled } from './decide-settled.ts'
import { type Decision, wrongState } from './decision.ts'

/**
 * Applies a command to a booking. Returns the new booking with its events, or an error. `hold`, `book` and `accept` create a
 * booking, so their booking is null. Whether the time is free is not checked here: open slots offer free times, and
 * the database enforces them.
 */
export function decide(booking: Booking | null, command: BookingCommand, now: Temporal.Instant): Decision {
  if (!mayAsk[command.type].includes(command.actor)) return err(domainError('NOT_ALLOWED'))
  if (booking === null) return begin(command, now)
  if (command.type === 'undo-cancel' && booking.status !== 'cancelled')
    return err(domainError('NOT_CANCELLED'))
  const approved = refuseApproved(booking, command)
  if (approved !== null) return approved
  switch (booking.status) {
    case 'held':
      return decideHeld(booking, command, now)
    case 'requested':
      return decideRequested(booking, command, now)
    case 'declined':
    case 'withdrawn':
    case 'unanswered':
      return decideEndedRequest(booking, command, now)
    case 'confirmed':
      return decideConfirmed(booking, command, now)
    case 'attended':
    case 'no_show':
      return decideSettled(booking, command, now)
    case 'expired':
      return command.type === 'confirm' ? err(domainError('HOLD_EXPIRED')) : wrongState(booking, command)
    case 'cancelled':
      return undoCancel(booking, command, now)
    default:
      return assertNever(booking)
  }
}

/** Whether a command would be accepted now, so that screens show its button. */
export function isPossible(booking: Booking, command: BookingCommand, now: Temporal.Instant): boolean {
  return decide(booking, command, now).ok
}

function begin(command: BookingCommand, now: Temporal.Instant): Decision {
  switch (command.type) {
    case 'hold':
      return beginHold(command.core, command, now)
    case 'book':
    case 'accept':
      return beginConfirmed(command.core, command, now)
    default:
      return err(domainError('NOT_FOUND'))
  }
}

/** The person who cancelled may undo it for a few minutes, before the start. */
function undoCancel(booking: CancelledBooking, command: BookingCommand, now: Temporal.Instant): Decision {
  if (command.type !== 'undo-cancel') return err(domainError('ALREADY_CANCELLED'))
  const { cancelledAt, cancelledBy, owedMinor: _owed, late: _late, ...agreed } = booking
  if (command.actor !== cancelledBy) return err(domainError('CANCELLED_BY_OTHER'))
  const until = cancelledAt.add({ minutes: limits.undoCancelMinutes })
  const isInTime = Temporal.Instant.compare(now, until) <= 0 && !hasStarted(booking, now)
  if (!isInTime) return err(domainError('UNDO_CLOSED'))
  const { startsAt, endsAt } = agreed
  const times = { occurredAt: now, startsAt, endsAt }
  const event = { kind: 'confirmed', actor: cancelledBy, ...times, restored: true } as const
  return ok({ booking: { ...agreed, status: 'confirmed' }, events: [event] })
}
