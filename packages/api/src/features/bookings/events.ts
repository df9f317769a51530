import { event, type NewEvent } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { defineTopic } from '#events/topics.ts'
import { sessionChanged } from '#features/sessions/index.ts'
import type { AccountId, BookingId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { BookingEvent } from './domain/decision.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'booking.changed': { readonly bookingId: BookingId; readonly kind: BookingChangeKind }
  }
}

/** Bookings of a client, for the client. */
export const bookingsTopic = defineTopic<AccountId>('bookings')

/** `group`: what the client sees of their group has changed, not their place. */
export type BookingChangeKind = BookingEvent['kind'] | 'group'

interface Booked {
  readonly id: BookingId
  readonly sessionId: SessionId
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

/** The event for the client of a place. */
export function placeChanged(
  { id, professionalId, clientId }: Omit<Booked, 'sessionId'>,
  kind: BookingChangeKind,
): NewEvent {
  return event('booking.changed', {
    topics: [bookingsTopic(clientId)],
    professionalId,
    data: { bookingId: id, kind },
  })
}

/** The events to record for a change of a booking: for both calendars, and for open slots if they change. */
export function eventsOf(booking: Booked, happened: BookingEvent): readonly NewEvent[] {
  const { professionalId } = booking
  return [
    sessionChanged(booking),
    placeChanged(booking, happened.kind),
    ...slotEvents(professionalId, happened),
  ]
}

/** What a client sees of their group has changed: names, or whether it takes place. Their place has not. */
export function groupChanged(booking: Omit<Booked, 'sessionId'>): NewEvent {
  return placeChanged(booking, 'group')
}

const slotChanging: readonly BookingChangeKind[] = [
  'held',
  'rescheduled',
  'cancelled',
  'expired',
  'declined',
  'withdrawn',
  'unanswered',
]

/** Confirming a hold and approving a request do not change open time; booking without a hold does. */
function slotEvents(professionalId: ProfessionalId, happened: BookingEvent): readonly NewEvent[] {
  const { kind, startsAt, endsAt, movedFrom, atOnce = false, restored = false } = happened
  if (!slotChanging.includes(kind) && !atOnce && !restored) return []
  const here = slotsChanged(professionalId, { start: startsAt, end: endsAt })
  if (movedFrom === undefined) return [here]
  return [here, slotsChanged(professionalId, { start: movedFrom.startsAt, end: movedFrom.endsAt })]
}
