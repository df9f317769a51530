import { and, eq } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import { connections } from '#features/connections/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import {
  type Cells,
  isServiceOfSession,
  type Row,
  rowReader,
  type SessionView,
  selectRow,
  sessionCells,
  sessions,
} from '#features/sessions/index.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { type BookingCells, type BookingView, bookingCells } from './booking-cells.ts'
import { bookings } from './tables.ts'

const optional = {
  setting: sessionCells.setting,
  buffers: sessionCells.buffers,
  face: bookingCells.face,
  outcome: bookingCells.outcome,
  terms: bookingCells.terms,
  // Last, because calendars leave it out: what is left out at the end costs a row nothing.
  group: sessionCells.group,
} as const

type CellPart = keyof typeof optional

const cellParts = Object.keys(optional) as readonly CellPart[]

/** What a list may leave out: groups of cells, or all of a service but its name. It is then null or absent. */
export type Part = CellPart | 'offer'

export const everyPart: readonly Part[] = [...cellParts, 'offer']

/** The cells of a row of sessions and bookings; optional groups come last. */
const groups: readonly Cells[] = [sessionCells.core, bookingCells.core, ...Object.values(optional)]

/** The part of each cell; null for cells that are always read. */
export const partOfCell: ReadonlyMap<string, Part | null> = new Map([
  ...Object.keys({ ...sessionCells.core, ...bookingCells.core }).map((cell) => [cell, null] as const),
  ...cellParts.flatMap((part) => Object.keys(optional[part]).map((cell) => [cell, part] as const)),
])

/** The select list of such a row, for a statement with the joins of `joins`. */
export function bookingRow(parts: readonly Part[]) {
  const left = cellParts.filter((part) => !parts.includes(part)).map((part): Cells => optional[part])
  return selectRow(groups, (group) => !left.includes(group))
}

/** Join conditions of a booking with its session, its service and its client. */
export const joins = {
  session: and(eq(sessions.professionalId, bookings.professionalId), eq(sessions.id, bookings.sessionId)),
  service: isServiceOfSession,
  profile: eq(profiles.accountId, bookings.clientId),
  connection: and(
    eq(connections.professionalId, bookings.professionalId),
    eq(connections.clientId, bookings.clientId),
  ),
}

/** A session whose bookings are still being added. */
export type OpenSession = SessionView & { readonly bookings: BookingView[] }

/** What a session has from its service, and its bookings: filled after its cells are read. */
const ofSession = { professionalId: '', service: {}, bookings: [] } as unknown as Pick<
  OpenSession,
  'professionalId' | 'service' | 'bookings'
>

type FromSession = Omit<BookingView, keyof BookingCells>

/** What a booking has from its session: filled after its cells are read. */
const ofBooking = {
  professionalId: '',
  sessionId: '',
  service: {},
  start: '',
  end: '',
  zone: '',
  placeKind: null,
  placeHint: null,
  placeDetail: null,
  group: {},
} as unknown as FromSession

const { core: session, setting, buffers, group } = sessionCells
const { core: booking, face, outcome, terms } = bookingCells
const readSession = rowReader(groups, ofSession, session, setting, buffers, group)
const readBooking = rowReader(groups, ofBooking, booking, face, outcome, terms)

/** Reads the session of a row, with an empty list of bookings. */
export function sessionFromRow(row: Row, services: ReadonlyMap<ServiceId, ServiceView>): OpenSession {
  const view = readSession(row)
  const service = services.get(view.serviceId)
  if (service === undefined) throw new Error('The service of a session was not read')
  view.professionalId = service.professionalId
  view.service = service
  view.bookings = []
  return view
}

/** Reads the booking of a row; null when the session has none. */
export function bookingFromRow(row: Row, of: SessionView): BookingView | null {
  const view = readBooking(row)
  if ((view.id as string | null) === null) return null
  view.professionalId = of.professionalId
  view.sessionId = of.id
  view.service = of.service
  view.start = of.start
  view.end = of.end
  view.zone = of.zone
  view.placeKind = of.placeKind
  view.placeHint = of.placeHint
  view.placeDetail = of.placeDetail
  view.group = of
  return view
}
