import type { ErrorCode } from '@hora/schema/error-codes'
import { domainError } from '#kernel/domain-error.ts'
import { type Err, err } from '#kernel/result.ts'
import type {
  Booking,
  BookingCore,
  DeclinedBooking,
  RequestedBooking,
  UnansweredBooking,
  WithdrawnBooking,
} from './booking.ts'
import type { BookingCommand } from './booking-command.ts'
import { type BookingError, type Decision, decided, wrongState } from './decision.ts'

/** Until when a request made now is answered: within the hours of its service, and at the latest by its start. */
export function answerBy(
  { startsAt }: Pick<BookingCore, 'startsAt'>,
  answerHours: number,
  now: Temporal.Instant,
): Temporal.Instant {
  const full = now.add({ hours: answerHours })
  return Temporal.Instant.compare(full, startsAt) < 0 ? full : startsAt
}

/**
 * A request is approved, declined or withdrawn in time. From its end on nobody has answered it, for all who ask, and it
 * is dated with that moment.
 */
export function decideRequested(
  asked: RequestedBooking,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision {
  const { heldUntil, ...core } = asked
  const ranOut = Temporal.Instant.compare(now, heldUntil) >= 0
  if (ranOut && isAnswer(command)) return err(domainError('REQUEST_EXPIRED'))
  switch (command.type) {
    case 'approve':
      return decided({ ...core, status: 'confirmed', confirmedAt: now }, 'approved', command, now)
    case 'decline': {
      const { suggestedStarts } = command
      return decided({ ...core, status: 'declined', suggestedStarts }, 'declined', command, now)
    }
    case 'withdraw':
      return decided({ ...core, status: 'withdrawn' }, 'withdrawn', command, now)
    case 'call-off':
      return decided({ ...core, status: 'unanswered' }, 'unanswered', command, command.at)
    case 'expire':
      if (!ranOut) return wrongState(asked, command)
      return decided({ ...core, status: 'unanswered' }, 'unanswered', command, heldUntil)
    default:
      return wrongState(asked, command)
  }
}

/** A request that has ended stays as it is. Who answers it again is refused with what became of it. */
export function decideEndedRequest(
  booking: DeclinedBooking | WithdrawnBooking | UnansweredBooking,
  command: BookingCommand,
  now: Temporal.Instant,
): Decision {
  if (isAnswer(command)) return err(domainError(endedCode[booking.status]))
  if (booking.status === 'declined' && command.type === 'take-suggestion')
    return takeSuggestion(booking, command, now)
  return wrongState(booking, command)
}

const endedCode = {
  declined: 'ALREADY_DECLINED',
  withdrawn: 'REQUEST_WITHDRAWN',
  unanswered: 'REQUEST_EXPIRED',
} as const satisfies Record<string, ErrorCode>

/** One of the suggested starts is taken once; then none of them can be taken any more. */
function takeSuggestion(
  booking: DeclinedBooking,
  command: Extract<BookingCommand, { type: 'take-suggestion' }>,
  now: Temporal.Instant,
): Decision {
  const isSuggested = booking.suggestedStarts.some((start) => start.equals(command.start))
  if (!isSuggested) return err(domainError('SUGGESTION_GONE'))
  return decided({ ...booking, suggestedStarts: [] }, 'suggestion_taken', command, now)
}

/** Refuses to answer a request that was approved; null for every other command and booking. */
export function refuseApproved(booking: Booking, command: BookingCommand): Err<BookingError> | null {
  const wasApproved = 'confirmedAt' in booking && (booking.policy.answerHours ?? null) !== null
  return wasApproved && isAnswer(command) ? err(domainError('ALREADY_APPROVED')) : null
}

function isAnswer({ type }: BookingCommand): boolean {
  return type === 'approve' || type === 'decline' || type === 'withdraw'
}
