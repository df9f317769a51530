import { limits } from '@hora/schema/limits'
import { completedAt } from '@hora/schema/session-phase'
import { domainError } from '#kernel/domain-error.ts'
import { err, ok } from '#kernel/result.ts'
import type { Attendance, AttendedBooking, Booking, ConfirmedBooking, MissedBooking } from './booking.ts'
import type { BookingCommand } from './booking-command.ts'
import { hasStarted } from './booking-policy.ts'
import { type Decision, decided, refuseStarted, wrongState } from './decision.ts'

type Settled = AttendedBooking | MissedBooking

/** Whether the client came is known. The professional may correct it, and the client may contest once that they missed it. */
export function decideSettled(booking: Settled, command: BookingCommand, now: Temporal.Instant): Decision {
  switch (command.type) {
    case 'record-attendance':
      return recordAttendance(booking, command.attendance, command, now)
    case 'contest':
      return contest(booking, command, now)
    case 'cancel':
    case 'reschedule':
      return refuseStarted()
    default:
      return wrongState(booking, command)
  }
}

/** An hour after the end, the client counts as having come. The moment is that of the rule, however late it is written. */
export function complete(
  booking: ConfirmedBooking,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision {
  const due = Temporal.Instant.fromEpochMilliseconds(completedAt(booking.endsAt.epochMilliseconds))
  if (Temporal.Instant.compare(now, due) < 0) return wrongState(booking, command)
  return decided(
    { ...booking, status: 'attended', settledAt: due, contestedAt: null },
    'attended',
    command,
    due,
  )
}

/** From the start until 30 days after the end, the professional records whether the client came. */
export function recordAttendance(
  booking: ConfirmedBooking | Settled,
  attendance: Attendance,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision {
  if (!hasStarted(booking, now)) return err(domainError('NOT_STARTED'))
  if (isAfter(now, booking.endsAt, limits.attendanceDays)) return err(domainError('ATTENDANCE_FINAL'))
  if (booking.status === attendance) return ok({ booking, events: [] })
  const contestedAt = 'contestedAt' in booking ? booking.contestedAt : null
  return decided({ ...booking, status: attendance, settledAt: now, contestedAt }, attendance, command, now)
}

/** Once for each booking, even if it is recorded as missed again after a correction. */
function contest(booking: Settled, command: BookingCommand, now: Temporal.Instant): Decision {
  if (booking.status !== 'no_show') return wrongState(booking, command)
  if (booking.contestedAt !== null) return err(domainError('ALREADY_CONTESTED'))
  if (isAfter(now, booking.settledAt, limits.contestDays)) return err(domainError('CONTEST_CLOSED'))
  return decided({ ...booking, contestedAt: now }, 'contested', command, now)
}

/** A booking in any status, with what is known of its attendance. */
interface MaybeSettled extends Pick<Booking, 'status'> {
  readonly settledAt?: Temporal.Instant | null
  readonly contestedAt?: Temporal.Instant | null
}

/** The last instant at which the client may contest a missed session; null where there is nothing to contest. */
export function contestUntil({
  status,
  settledAt = null,
  contestedAt = null,
}: MaybeSettled): Temporal.Instant | null {
  if (status !== 'no_show' || settledAt === null || contestedAt !== null) return null
  return settledAt.add({ hours: 24 * limits.contestDays })
}

/** Whether more than some days of 24 hours have passed since a moment. */
function isAfter(now: Temporal.Instant, since: Temporal.Instant, days: number): boolean {
  return Temporal.Instant.compare(now, since.add({ hours: 24 * days })) > 0
}
