import type { Tx } from '@hora/db/client'
import { bookings } from '@hora/db/tables'
import { and, count, eq, gt } from 'drizzle-orm'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'

/** How many holds of a client with a professional still run. */
export async function countHolds(
  tx: Tx,
  { professionalId, clientId }: { readonly professionalId: ProfessionalId; readonly clientId: AccountId },
  now: Temporal.Instant,
): Promise<number> {
  const [row] = await tx
    .select({ holds: count() })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.clientId, clientId),
        eq(bookings.status, 'held'),
        gt(bookings.heldUntil, now),
      ),
    )
  return row?.holds ?? 0
}
