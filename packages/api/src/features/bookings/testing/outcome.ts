import type { BookingActor, CommandType } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import { commandOf, inStatus, type statuses } from './bookings.ts'

/** The result of a command: the new status, or the code of the refusal. */
export function outcome(
  status: (typeof statuses)[number],
  type: CommandType,
  actor: BookingActor,
  now: Temporal.Instant,
) {
  const decision = decide(inStatus(status), commandOf(type, actor), now)
  if (!decision.ok) return decision.error.code
  const { booking, events } = decision.value
  return `${booking.status} (${events.map((event) => event.kind).join() || 'nothing'})`
}
