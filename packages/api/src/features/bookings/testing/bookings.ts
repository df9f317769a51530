import { usualCancellation } from '@hora/schema/cancellation-policy'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { Booking, BookingCore, BookingStatus } from '../domain/booking.ts'
import {
  type BookingActor,
  type BookingCommand,
  type CommandType,
  mayAsk,
} from '../domain/booking-command.ts'

export const moment = (iso: string) => Temporal.Instant.from(iso)

/** When the booked session starts; it lasts an hour. */
export const noon = moment('2026-11-21T12:00Z')

export const core: BookingCore = {
  id: 'booking' as BookingId,
  sessionId: 'session' as SessionId,
  professionalId: 'professional' as ProfessionalId,
  clientId: 'client' as AccountId,
  startsAt: noon,
  endsAt: noon.add({ hours: 1 }),
  policy: { cancellation: usualCancellation, rescheduleNoticeMinutes: 12 * 60 },
  priceMinor: 5000,
}

const { id, sessionId, clientId, professionalId, policy } = core
/** What no decision changes. */
export const keptCore = { id, sessionId, clientId, professionalId }

export const actors = ['client', 'professional', 'clock'] as const
export const commands = Object.keys(mayAsk) as readonly CommandType[]

const confirmedAt = moment('2026-11-10T09:00Z')
const cancelled = {
  cancelledAt: moment('2026-11-11T09:00Z'),
  cancelledBy: 'client',
  owedMinor: 0,
  late: false,
} as const

/** The terms of a service that asks for approval. */
export const asking = { ...policy, answerHours: 48 }

/** What the professional suggested with the decline: a day later. */
export const suggestedStart = noon.add({ hours: 24 })

/** When the minimum of the session was decided. */
const calledOffAt = core.startsAt.subtract({ hours: 24 })

/** When the clock completes the session. */
export const settledAt = core.endsAt.add({ hours: 1 })

/** What the clock does is dated with the moment of its rule. */
export const momentByRule: Partial<Record<CommandType, Temporal.Instant>> = {
  complete: settledAt,
  'call-off': calledOffAt,
}

const inEachStatus: { readonly [S in BookingStatus]: Extract<Booking, { status: S }> } = {
  held: { ...core, status: 'held', heldUntil: moment('2026-11-19T12:10Z') },
  requested: { ...core, policy: asking, status: 'requested', heldUntil: moment('2026-11-21T09:00Z') },
  declined: { ...core, policy: asking, status: 'declined', suggestedStarts: [suggestedStart] },
  withdrawn: { ...core, policy: asking, status: 'withdrawn' },
  unanswered: { ...core, policy: asking, status: 'unanswered' },
  confirmed: { ...core, status: 'confirmed', confirmedAt },
  cancelled: { ...core, status: 'cancelled', confirmedAt, ...cancelled },
  expired: { ...core, status: 'expired' },
  attended: { ...core, status: 'attended', confirmedAt, settledAt, contestedAt: null },
  no_show: { ...core, status: 'no_show', confirmedAt, settledAt, contestedAt: null },
}

export const statuses = Object.keys(inEachStatus) as readonly BookingStatus[]

export function inStatus<S extends BookingStatus>(status: S) {
  return { ...inEachStatus[status] }
}

/** A command with valid values; moving adds one day. */
export function commandOf(type: CommandType, actor: BookingActor): BookingCommand {
  const day = { hours: 24 }
  switch (type) {
    case 'hold':
    case 'book':
    case 'accept':
      return { type, actor, core }
    case 'reschedule':
      return { type, actor, to: { startsAt: core.startsAt.add(day), endsAt: core.endsAt.add(day) } }
    case 'call-off':
      return { type, actor, at: calledOffAt }
    case 'decline':
      return { type, actor, suggestedStarts: [suggestedStart] }
    case 'take-suggestion':
      return { type, actor, start: suggestedStart }
    case 'record-attendance':
      return { type, actor, attendance: 'no_show' }
    default:
      return { type, actor }
  }
}
