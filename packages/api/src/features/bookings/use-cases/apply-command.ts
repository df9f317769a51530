import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingChangeId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { ReadyText } from '#vault/private-text.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { bookingOfView } from '../data/booking-of-view.ts'
import { writeDecision } from '../data/write-decision.ts'
import type { BookingCommand } from '../domain/booking-command.ts'
import { decide } from '../domain/decide.ts'
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
    const change = { booking, happened, service: view.service, keepsBuffers, changeId, message, now }
    const written = await writeDecision(tx, change)
    if (written !== 'written') return err(domainError(written === 'shared' ? 'WRONG_STATE' : 'SLOT_TAKEN'))
    await recordEvents(tx, clock, eventsOf(booking, happened))
  }
  return ok(events.length > 0)
}
