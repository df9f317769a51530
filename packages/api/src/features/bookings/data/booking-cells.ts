import type { BookingRow } from '@hora/db/tables'
import type { PlaceKind } from '#features/services/index.ts'
import type { AccountId, BookingId, FileId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'

/**
 * The first cells of a row of sessions and bookings. PostgreSQL writes the rows of a list as JSON, arrays of text:
 * one text costs half of what the driver's rows cost, made cell by cell and key by key, and arrays of one type cost
 * PostgreSQL less than JSON of several.
 */
export type BookingCells<More extends readonly unknown[] = readonly unknown[]> = readonly [
  id: SessionId,
  startsAt: string,
  endsAt: string,
  zone: ZoneId,
  placeKind: PlaceKind,
  placeDetail: string | null,
  capacity: string,
  bookingId: BookingId,
  clientId: AccountId,
  bookingStatus: BookingRow['status'],
  bookingHeldUntil: string | null,
  bookingVersion: string,
  displayName: string,
  avatarFileId: FileId | null,
  connected: 'true' | 'false' | null,
  priceMinor: string,
  currency: string,
  /** JSON as it was stored; see `policyOf`. */
  policy: string,
  confirmedAt: string | null,
  cancelledAt: string | null,
  cancelledBy: BookingRow['cancelledBy'],
  ...more: More,
]

/** Where each of them stands. */
export const at = {
  id: 0,
  startsAt: 1,
  endsAt: 2,
  zone: 3,
  placeKind: 4,
  placeDetail: 5,
  capacity: 6,
  bookingId: 7,
  clientId: 8,
  bookingStatus: 9,
  bookingHeldUntil: 10,
  bookingVersion: 11,
  displayName: 12,
  avatarFileId: 13,
  connected: 14,
  priceMinor: 15,
  currency: 16,
  policy: 17,
  confirmedAt: 18,
  cancelledAt: 19,
  cancelledBy: 20,
  /** The first of what a statement selects besides. */
  more: 21,
} as const
