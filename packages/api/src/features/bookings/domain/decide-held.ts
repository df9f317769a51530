import { domainError } from '#kernel/domain-error.ts'
import { err } from '#kernel/result.ts'
import type { BookingCore, HeldBooking } from './booking.ts'
import type { BookingCommand } from './booking-command.ts'
import { answerBy } from './decide-requested.ts'
import { type Decision, decided, wrongState } from './decision.ts'

const byClock = { type: 'expire', actor: 'clock' } as const

/** The client books the time, or asks for it where the service wants approval. */
function confirm(core: BookingCore, command: BookingCommand, now: Temporal.Instant): Decision {
  const { answerHours = null } = core.policy
  if (answerHours === null)
    return decided({ ...core, status: 'confirmed', confirmedAt: now }, 'confirmed', command, now)
  const heldUntil = answerBy(core, answerHours, now)
  return decided({ ...core, status: 'requested', heldUntil }, 'requested', command, now)
}

/** A hold is confirmed in time, released, or runs out. After its end the clock has ended it, for all who ask. */
export function decideHeld(held: HeldBooking, command: BookingCommand, now: Temporal.Instant): Decision {
  const { heldUntil, ...core } = held
  const ranOut = Temporal.Instant.compare(now, heldUntil) >= 0
  switch (command.type) {
    case 'confirm':
      if (ranOut) return err(domainError('HOLD_EXPIRED'))
      return confirm(core, command, now)
    case 'cancel':
      return decided({ ...core, status: 'expired' }, 'expired', ranOut ? byClock : command, now)
    case 'expire':
      if (!ranOut) return wrongState(held, command)
      return decided({ ...core, status: 'expired' }, 'expired', command, now)
    default:
      return wrongState(held, command)
  }
}
