import type { ServiceView } from '#features/services/index.ts'
import { isoInstant, isoInstantOrNull, type SessionView } from '#features/sessions/index.ts'
import { at, type BookingCells } from './booking-cells.ts'
import { type BookingView, bookingFromRow } from './booking-view.ts'

/** A session with its bookings, as its professional sees it. */
export interface FilledSession extends SessionView {
  readonly bookings: readonly BookingView[]
}

/** The bookings of a session that was read with them. */
export function bookingsIn(session: SessionView): readonly BookingView[] | null {
  return 'bookings' in session ? (session as FilledSession).bookings : null
}

/** Folds rows, sorted by session, into sessions. */
export function sessionsFromRows(
  rows: readonly BookingCells[],
  services: readonly ServiceView[],
): readonly FilledSession[] {
  const serviceById = new Map(services.map((service) => [service.id, service]))
  const sessions: OpenSession[] = []
  let session: OpenSession | undefined
  for (const row of rows) {
    if (session?.id !== row[at.id]) {
      const service = serviceById.get(row[at.serviceId])
      if (service === undefined) throw new Error('A session without its service')
      session = sessionFromRow(row, service)
      sessions.push(session)
    }
    if (row[at.bookingId] !== null) session.bookings.push(bookingFromRow(row, session, session.service))
  }
  return sessions
}

type OpenSession = FilledSession & { readonly bookings: BookingView[] }

function sessionFromRow(row: BookingCells, service: ServiceView): OpenSession {
  return {
    professionalId: service.professionalId,
    id: row[at.id],
    status: row[at.status],
    start: isoInstant(row[at.startsAt]),
    end: isoInstant(row[at.endsAt]),
    zone: row[at.zone],
    placeKind: row[at.placeKind],
    placeDetail: row[at.placeDetail],
    capacity: Number(row[at.capacity] ?? Number.NaN),
    heldUntil: isoInstantOrNull(row[at.heldUntil]),
    version: Number(row[at.version]),
    service,
    bookings: [],
  }
}
