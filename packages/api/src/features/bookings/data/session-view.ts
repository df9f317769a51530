import type { SessionRow } from '@hora/db/tables'
import type { PlaceView, ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { at, type BookingCells } from './booking-cells.ts'
import { type BookingView, bookingFromRow } from './booking-view.ts'
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

/** Folds rows, sorted by session, into sessions. */
export function sessionsFromRows(
  rows: readonly BookingCells[],
  services: readonly ServiceView[],
): readonly SessionView[] {
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

type OpenSession = SessionView & { readonly bookings: BookingView[] }

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
