import { sql } from 'drizzle-orm'
import { connectedBetween } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import { flag, json, moment, type SessionView, text, type ViewOf, whole } from '#features/sessions/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

/** Whether client and professional are connected now: pictures are visible to connected people only. */
const connected = connectedBetween({
  professional: bookings.professionalId,
  account: bookings.clientId,
  status: connections.status,
})

/**
 * The cells of a booking and its client, listed once. The select list, the reader of a row and the type of the view
 * are derived from them. A list may leave out `face`, `outcome` and `terms`.
 */
export const bookingCells = {
  core: {
    id: text(bookings.id),
    clientId: text(bookings.clientId),
    status: text(bookings.status),
    heldUntil: moment(bookings.heldUntil),
    version: whole(bookings.version),
    displayName: text(profiles.displayName),
  },
  face: {
    avatarFileId: text(profiles.avatarFileId),
    connected: flag(connected),
  },
  outcome: {
    cancelledLate: flag(sql`${bookings.cancelledLate}`),
  },
  terms: {
    priceMinor: whole(bookings.priceMinor),
    currency: text(bookings.currency),
    policy: json(bookings.policy),
    confirmedAt: moment(bookings.confirmedAt),
    cancelledAt: moment(bookings.cancelledAt),
    cancelledBy: text(bookings.cancelledBy),
    cancelledOwedMinor: whole(bookings.cancelledOwedMinor),
    settledAt: moment(bookings.settledAt),
    contestedAt: moment(bookings.contestedAt),
    suggestedStarts: json(bookings.suggestedStarts),
  },
} as const

export type BookingCells = ViewOf<typeof bookingCells.core> &
  ViewOf<typeof bookingCells.face> &
  ViewOf<typeof bookingCells.outcome> &
  ViewOf<typeof bookingCells.terms>

/** The fields of a session that a booking shows. */
export type SessionTimes = Pick<
  SessionView,
  'start' | 'end' | 'zone' | 'placeKind' | 'placeHint' | 'placeDetail'
>

/** What makes a session a group, and how it is decided whether it takes place. */
export type GroupSettings = Pick<
  SessionView,
  'capacity' | 'stands' | 'attendeesSee' | 'minimumPlaces' | 'decideHoursBefore' | 'decidedAt'
>

/** One client's place in a session, joined with everything its readers see. */
export interface BookingView extends BookingCells, SessionTimes {
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
  readonly service: ServiceView
  /** Its session's settings, by reference: copying them for each booking would cost lists time. */
  readonly group: GroupSettings
}
