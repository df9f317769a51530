import type { Tx } from '@hora/db/client'
import type { ErrorCode } from '@hora/schema/error-codes'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingChangeId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import { attendeeEvents } from '../data/attendee-events.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView } from '../data/booking-of-view.ts'
import { writeDecision } from '../data/write-decision.ts'
import type { BookingActor, BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
import type { BookingEvent } from '../domain/decision.ts'
import { eventsOf } from '../events.ts'

type Recording = Pick<Ports, 'clock' | 'newId'>

interface Options {
  readonly message?: ReadyText | null
  /** For a move: whether the session keeps buffers at its new time. */
  readonly keepsBuffers?: boolean
}

/**
 * Applies a command to a booking that the transaction has locked: decides, writes and records it. Returns whether
 * anything changed: moving a booking to its current time changes nothing.
 */
export async function applyCommand(
  tx: Tx,
  { clock, newId }: Recording,
  view: BookingView,
  command: BookingCommand,
  { message = null, keepsBuffers = true }: Options = {},
): Promise<Result<boolean, DomainError>> {
  const now = clock.now()
  const decision = decide(bookingOfView(view), command, now)
  if (!decision.ok) return decision
  const { booking, events } = decision.value
  for (const happened of events) {
    const changeId = newId<BookingChangeId>()
    const how = { service: view.service, keepsBuffers, session: view.group }
    const written = await writeDecision(tx, { booking, happened, changeId, message, now, ...how })
    if (written !== 'written') return err(domainError(refusals[written](command.actor)))
    const told = changesNames(happened) ? await attendeeEvents(tx, booking, view.group) : []
    await recordEvents(tx, clock, [...eventsOf(booking, happened), ...told])
  }
  return ok(events.length > 0)
}

const refusals = {
  shared: () => 'WRONG_STATE',
  'not-available': () => 'SLOT_TAKEN',
  full: () => 'SESSION_FULL',
  'already-in': (actor) => (actor === 'client' ? 'BOOKED_BY_YOU' : 'ALREADY_IN_SESSION'),
} as const satisfies Record<string, (actor: BookingActor) => ErrorCode>

/** Whether a confirmed place appears or goes. */
function changesNames({ kind }: BookingEvent): boolean {
  return kind === 'confirmed' || kind === 'rescheduled' || kind === 'cancelled'
}
