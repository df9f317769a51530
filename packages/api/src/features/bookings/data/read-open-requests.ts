import type { Db } from '@hora/db/client'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { BookingView } from './booking-cells.ts'
import { readWhere } from './read-bookings.ts'
import { bookings } from './tables.ts'

/** The requests that a professional has to answer, the one that ends first before the others. */
export async function readOpenRequests(
  db: Db,
  professionalId: ProfessionalId,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly BookingView[]> {
  const isOpen = and(
    eq(bookings.professionalId, professionalId),
    eq(bookings.status, 'requested'),
    gt(bookings.heldUntil, now),
  )
  return await readWhere(db, isOpen, [asc(bookings.heldUntil), asc(bookings.id)], limit)
}
