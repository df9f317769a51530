import type { Tx } from '@hora/db/client'
import { and, eq, sql } from 'drizzle-orm'
import type { BookingView } from './booking-cells.ts'
import { bookings } from './tables.ts'

/** Gives a booking that the transaction has locked a new version, so that work planned before sees that it changed. */
export async function countUp(
  tx: Tx,
  { professionalId, id }: Pick<BookingView, 'professionalId' | 'id'>,
): Promise<void> {
  await tx
    .update(bookings)
    .set({ version: sql`${bookings.version} + 1` })
    .where(and(eq(bookings.professionalId, professionalId), eq(bookings.id, id)))
}
