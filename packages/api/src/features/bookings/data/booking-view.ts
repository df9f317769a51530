import type { BookingPolicy, BookingRow } from '@hora/db/tables'
import type { PlaceView, ServiceView } from '#features/services/index.ts'
import { type IsoInstant, isoInstant, isoInstantOrNull } from '#features/sessions/index.ts'
import type { AccountId, BookingId, FileId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { at, type BookingCells } from './booking-cells.ts'
import { policyOf } from './policy-of.ts'

/** One client's place in a session, with everything its readers see joined in. */
export interface BookingView extends PlaceView {
  readonly professionalId: ProfessionalId
  readonly id: BookingId
  readonly sessionId: SessionId
  readonly clientId: AccountId
  readonly status: BookingRow['status']
  readonly start: IsoInstant
  readonly end: IsoInstant
  readonly zone: ZoneId
  readonly priceMinor: number
  readonly currency: string
  readonly policy: BookingPolicy
  readonly heldUntil: IsoInstant | null
  readonly confirmedAt: IsoInstant | null
  readonly cancelledAt: IsoInstant | null
  readonly cancelledBy: BookingRow['cancelledBy']
  readonly version: number
  readonly client: ClientFace
  readonly service: ServiceView
}

/** What is shown of the client of a booking. */
export interface ClientFace {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  readonly displayName: string
  readonly avatarFileId: FileId | null
  /** Whether client and professional are connected now: pictures are for connected people. */
  readonly connected: boolean
}

/** What a booking shows of its session. */
export interface SessionTimes extends PlaceView {
  readonly id: SessionId
  readonly start: IsoInstant
  readonly end: IsoInstant
  readonly zone: ZoneId
}

export function timesFromRow(row: BookingCells): SessionTimes {
  return {
    id: row[at.id],
    start: isoInstant(row[at.startsAt]),
    end: isoInstant(row[at.endsAt]),
    zone: row[at.zone],
    placeKind: row[at.placeKind],
    placeDetail: row[at.placeDetail],
  }
}

export function bookingFromRow(row: BookingCells, session: SessionTimes, service: ServiceView): BookingView {
  const { professionalId } = service
  return {
    professionalId,
    id: row[at.bookingId],
    sessionId: session.id,
    clientId: row[at.clientId],
    status: row[at.bookingStatus],
    start: session.start,
    end: session.end,
    zone: session.zone,
    placeKind: session.placeKind,
    placeDetail: session.placeDetail,
    priceMinor: Number(row[at.priceMinor] ?? Number.NaN),
    currency: row[at.currency],
    policy: policyOf(row[at.policy] ?? 'null'),
    heldUntil: isoInstantOrNull(row[at.bookingHeldUntil]),
    confirmedAt: isoInstantOrNull(row[at.confirmedAt]),
    cancelledAt: isoInstantOrNull(row[at.cancelledAt]),
    cancelledBy: row[at.cancelledBy],
    version: Number(row[at.bookingVersion]),
    client: {
      professionalId,
      clientId: row[at.clientId],
      displayName: row[at.displayName],
      avatarFileId: row[at.avatarFileId],
      connected: row[at.connected] === 'true',
    },
    service,
  }
}
