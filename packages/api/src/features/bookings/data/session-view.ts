import type { SessionRow } from '@hora/db/tables'
import type { PlaceView, ServiceView } from '#features/services/index.ts'
import type { ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
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

/** One row for each booking of a session; without one, the cells of the booking are null. */
export type SessionCells = BookingCells<
  readonly [serviceId: ServiceId, status: SessionRow['status'], heldUntil: string | null, version: string]
>

const on = { ...at, serviceId: 21, status: 22, heldUntil: 23, version: 24 } as const

/** Folds rows, sorted by session, into sessions. */
export function sessionsFromRows(
  rows: readonly SessionCells[],
  services: readonly ServiceView[],
): readonly SessionView[] {
  const serviceById = new Map(services.map((service) => [service.id, service]))
  const sessions: OpenSession[] = []
  let session: OpenSession | undefined
  for (const row of rows) {
    if (session?.id !== row[on.id]) {
      const service = serviceById.get(row[on.serviceId])
      if (service === undefined) throw new Error('A session without its service')
      session = sessionFromRow(row, service)
      sessions.push(session)
    }
    if (row[on.bookingId] !== null) session.bookings.push(bookingFromRow(row, session, session.service))
  }
  return sessions
}

type OpenSession = SessionView & { readonly bookings: BookingView[] }

function sessionFromRow(row: SessionCells, service: ServiceView): OpenSession {
  return {
    professionalId: service.professionalId,
    id: row[on.id],
    status: row[on.status],
    start: isoInstant(row[on.startsAt]),
    end: isoInstant(row[on.endsAt]),
    zone: row[on.zone],
    placeKind: row[on.placeKind],
    placeDetail: row[on.placeDetail],
    capacity: Number(row[on.capacity] ?? Number.NaN),
    heldUntil: isoInstantOrNull(row[on.heldUntil]),
    version: Number(row[on.version]),
    service,
    bookings: [],
  }
}
