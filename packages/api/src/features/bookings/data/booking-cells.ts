import type { BookingRow, SessionRow } from '@hora/db/tables'
import type { PlaceKind } from '#features/services/index.ts'
import type { AccountId, BookingId, FileId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'

/**
 * A row of sessions and bookings. PostgreSQL writes the rows of a list as JSON, arrays of text: one text costs half
 * of what the driver's rows cost, made cell by cell and key by key, and arrays of one type cost PostgreSQL less than
 * JSON of several. A session without a booking has null in the cells of the booking; the parts at the end may be
 * null or absent, see `Parts`.
 */
export type BookingCells = readonly [
  id: SessionId,
  startsAt: string,
  endsAt: string,
  serviceId: ServiceId,
  status: SessionRow['status'],
  heldUntil: string | null,
  version: string,
  bookingId: BookingId,
  clientId: AccountId,
  bookingStatus: BookingRow['status'],
  bookingHeldUntil: string | null,
  bookingVersion: string,
  displayName: string,
  zone: ZoneId,
  placeKind: PlaceKind,
  placeDetail: string | null,
  capacity: string,
  avatarFileId: FileId | null,
  connected: 'true' | 'false' | null,
  priceMinor: string,
  currency: string,
  /** JSON as it was stored; see `policyOf`. */
  policy: string,
  confirmedAt: string | null,
  cancelledAt: string | null,
  cancelledBy: BookingRow['cancelledBy'],
]

/** Where each of them stands. */
export const at = {
  id: 0,
  startsAt: 1,
  endsAt: 2,
  serviceId: 3,
  status: 4,
  heldUntil: 5,
  version: 6,
  bookingId: 7,
  clientId: 8,
  bookingStatus: 9,
  bookingHeldUntil: 10,
  bookingVersion: 11,
  displayName: 12,
  zone: 13,
  placeKind: 14,
  placeDetail: 15,
  capacity: 16,
  avatarFileId: 17,
  connected: 18,
  priceMinor: 19,
  currency: 20,
  policy: 21,
  confirmedAt: 22,
  cancelledAt: 23,
  cancelledBy: 24,
} as const
