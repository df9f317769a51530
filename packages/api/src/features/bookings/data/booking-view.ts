import type { BookingPolicy, BookingRow } from '@hora/db/tables'
import type { PlaceKind, PlaceView, ServiceView } from '#features/services/index.ts'
import type { AccountId, BookingId, FileId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { policyOf } from './policy-of.ts'
import { type IsoInstant, isoInstant, isoInstantOrNull } from './row-instant.ts'

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

/** One row of the statements in booking-sql.ts: the columns of a booking, prefixed where a session has them too. */
export interface BookingColumns {
  readonly booking_id: BookingId
  readonly client_id: AccountId
  readonly booking_status: BookingRow['status']
  readonly price_minor: string | number
  readonly currency: string
  /** JSON as it was stored; see `policyOf`. */
  readonly policy: string
  readonly booking_held_until: string | null
  readonly confirmed_at: string | null
  readonly cancelled_at: string | null
  readonly cancelled_by: BookingRow['cancelledBy']
  readonly booking_version: number
  readonly display_name: string
  readonly avatar_file_id: FileId | null
  readonly connected: boolean
}

export interface SessionTimes {
  readonly id: SessionId
  readonly professional_id: ProfessionalId
  readonly starts_at: string
  readonly ends_at: string
  readonly zone: ZoneId
  readonly place_kind: PlaceKind
  readonly place_detail: string | null
}

export function bookingFromRow(row: BookingColumns & SessionTimes, service: ServiceView): BookingView {
  return {
    professionalId: row.professional_id,
    id: row.booking_id,
    sessionId: row.id,
    clientId: row.client_id,
    status: row.booking_status,
    start: isoInstant(row.starts_at),
    end: isoInstant(row.ends_at),
    zone: row.zone,
    placeKind: row.place_kind,
    placeDetail: row.place_detail,
    priceMinor: Number(row.price_minor),
    currency: row.currency,
    policy: policyOf(row.policy),
    heldUntil: isoInstantOrNull(row.booking_held_until),
    confirmedAt: isoInstantOrNull(row.confirmed_at),
    cancelledAt: isoInstantOrNull(row.cancelled_at),
    cancelledBy: row.cancelled_by,
    version: row.booking_version,
    client: {
      professionalId: row.professional_id,
      clientId: row.client_id,
      displayName: row.display_name,
      avatarFileId: row.avatar_file_id,
      connected: row.connected,
    },
    service,
  }
}
