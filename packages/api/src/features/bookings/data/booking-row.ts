import { and, eq } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import { services } from '#features/services/index.ts'
import {
  type Cells,
  type Row,
  rowReader,
  type SessionView,
  selectRow,
  sessionCells,
  sessions,
} from '#features/sessions/index.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { type BookingView, bookingCells } from './booking-cells.ts'
import { bookings } from './tables.ts'

const optional = {
  setting: sessionCells.setting,
  face: bookingCells.face,
  terms: bookingCells.terms,
} as const

/** What a reader of many bookings may leave out: its cells are then null or absent. */
export type Part = keyof typeof optional

export const everyPart = Object.keys(optional) as readonly Part[]

/** The cells of a row of sessions and bookings; what may be left out stands at the end. */
const groups: readonly Cells[] = [sessionCells.core, bookingCells.core, ...Object.values(optional)]

/** The part that each cell is in; null: it is always read. */
export const partOfCell: ReadonlyMap<string, Part | null> = new Map([
  ...Object.keys({ ...sessionCells.core, ...bookingCells.core }).map((cell) => [cell, null] as const),
  ...everyPart.flatMap((part) => Object.keys(optional[part]).map((cell) => [cell, part] as const)),
])

/** The select list of such a row, for a statement that joins what `joins` says. */
export function bookingRow(parts: readonly Part[]) {
  const left = everyPart.filter((part) => !parts.includes(part)).map((part): Cells => optional[part])
  return selectRow(groups, (group) => !left.includes(group))
}

/** How a booking is joined with its session, its service and its client. */
export const joins = {
  session: and(eq(sessions.professionalId, bookings.professionalId), eq(sessions.id, bookings.sessionId)),
  service: and(eq(services.professionalId, sessions.professionalId), eq(services.id, sessions.serviceId)),
  profile: eq(profiles.accountId, bookings.clientId),
  connection: and(
    eq(connections.professionalId, bookings.professionalId),
    eq(connections.clientId, bookings.clientId),
  ),
}

const readSession = rowReader(groups, sessionCells.core, sessionCells.setting)
const readBooking = rowReader(groups, bookingCells.core, bookingCells.face, bookingCells.terms)

/** A session whose bookings are still being added. */
export type OpenSession = SessionView & { readonly bookings: BookingView[] }

/** The session in a row, without its bookings so far. */
export function sessionFromRow(row: Row, services: ReadonlyMap<ServiceId, ServiceView>): OpenSession {
  const session = readSession(row, { bookings: [] as BookingView[] })
  const service = services.get(session.serviceId)
  if (service === undefined) throw new Error('A session without its service')
  return Object.assign(session, { professionalId: service.professionalId, service })
}

/** The booking in a row; null: the session has none. */
export function bookingFromRow(row: Row, session: SessionView): BookingView | null {
  const { professionalId, id: sessionId, service } = session
  const { start, end, zone, placeKind, placeDetail } = session
  const given = { professionalId, sessionId, service, start, end, zone, placeKind, placeDetail }
  const booking = readBooking(row, given)
  return (booking.id as string | null) === null ? null : booking
}
