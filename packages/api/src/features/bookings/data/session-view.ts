import type { SessionRow } from '@hora/db/tables'
import type { PlaceView, ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { type BookingColumns, type BookingView, bookingFromRow, type SessionTimes } from './booking-view.ts'
import { type IsoInstant, isoInstant, isoInstantOrNull } from './row-instant.ts'

/** One dated meeting with its service and its bookings, as its professional sees it. */
export interface SessionView extends PlaceView {
  readonly professionalId: ProfessionalId
  readonly id: SessionId
  readonly status: SessionRow['status']
  readonly start: IsoInstant
  readonly end: IsoInstant
  readonly zone: ZoneId
  readonly capacity: number
  readonly heldUntil: IsoInstant | null
  readonly version: number
  readonly service: ServiceView
  readonly bookings: readonly BookingView[]
}

/** One row for each booking of a session; the services of all of them come with the rows of the first. */
export interface SessionBookingRow extends SessionTimes, Omit<BookingColumns, 'booking_id'> {
  readonly service_id: ServiceId
  readonly status: SessionRow['status']
  readonly capacity: number
  readonly held_until: string | null
  readonly version: number
  readonly services: readonly ServiceView[] | null
  readonly booking_id: BookingColumns['booking_id'] | null
}

/** Folds rows, sorted by session, into sessions. */
export function sessionsFromRows(rows: readonly SessionBookingRow[]): readonly SessionView[] {
  const services = new Map(rows[0]?.services?.map((service) => [service.id, service]))
  const sessions: (SessionView & { bookings: BookingView[] })[] = []
  for (const row of rows) {
    const service = services.get(row.service_id)
    if (service === undefined) throw new Error('A session without its service')
    let session = sessions.at(-1)
    if (session?.id !== row.id) {
      session = sessionFromRow(row, service)
      sessions.push(session)
    }
    if (isBooked(row)) session.bookings.push(bookingFromRow(row, service))
  }
  return sessions
}

function isBooked(row: SessionBookingRow): row is SessionBookingRow & BookingColumns {
  return row.booking_id !== null
}

function sessionFromRow(
  row: SessionBookingRow,
  service: ServiceView,
): SessionView & { bookings: BookingView[] } {
  return {
    professionalId: row.professional_id,
    id: row.id,
    status: row.status,
    start: isoInstant(row.starts_at),
    end: isoInstant(row.ends_at),
    zone: row.zone,
    placeKind: row.place_kind,
    placeDetail: row.place_detail,
    capacity: row.capacity,
    heldUntil: isoInstantOrNull(row.held_until),
    version: row.version,
    service,
    bookings: [],
  }
}
