import type { Db } from '@hora/db/client'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { isAccount } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId, BookingId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

/** Names of the other side of the reader's bookings, in one statement. */
export async function readCounterparts(
  db: Db,
  reader: AccountId,
  ids: readonly BookingId[],
): Promise<ReadonlyMap<BookingId, string>> {
  const other = sql`case when ${bookings.professionalId} = ${reader} then ${bookings.clientId}
    else ${bookings.professionalId} end`
  const rows = await db
    .select({ id: bookings.id, name: profiles.displayName })
    .from(bookings)
    .innerJoin(profiles, eq(profiles.accountId, other))
    .where(
      and(
        inArray(bookings.id, [...ids]),
        or(isAccount(bookings.professionalId, reader), eq(bookings.clientId, reader)),
      ),
    )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
