import type { Tx } from '@hora/db/client'
import { query, statement } from '@hora/db/statement'
import { and, count, eq, gt, sql } from 'drizzle-orm'
import { sessions } from '#features/sessions/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { bookings } from './tables.ts'

const value = sql.placeholder

const holdsOf = statement<{ holds: number }>(
  query
    .select({ holds: sql<number>`${count()}::int`.as('holds') })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, value('professionalId')),
        eq(bookings.clientId, value('clientId')),
        eq(bookings.status, 'held'),
        gt(bookings.heldUntil, value('now')),
      ),
    ),
)

const upcomingOf = statement<{ upcoming: number }>(
  query
    .select({ upcoming: sql<number>`${count()}::int`.as('upcoming') })
    .from(bookings)
    .innerJoin(
      sessions,
      and(eq(sessions.professionalId, bookings.professionalId), eq(sessions.id, bookings.sessionId)),
    )
    .where(
      and(
        eq(bookings.professionalId, value('professionalId')),
        eq(bookings.clientId, value('clientId')),
        eq(bookings.status, 'confirmed'),
        gt(sessions.endsAt, value('now')),
      ),
    ),
)

/** Counts the confirmed bookings ahead of a client with a professional. */
export async function countUpcoming(
  tx: Tx,
  { professionalId, clientId }: { readonly professionalId: ProfessionalId; readonly clientId: AccountId },
  now: Temporal.Instant,
): Promise<number> {
  const [row] = await upcomingOf(tx, { professionalId, clientId, now })
  return row?.upcoming ?? 0
}

/** Counts the active holds of a client with a professional. */
export async function countHolds(
  tx: Tx,
  { professionalId, clientId }: { readonly professionalId: ProfessionalId; readonly clientId: AccountId },
  now: Temporal.Instant,
): Promise<number> {
  const [row] = await holdsOf(tx, { professionalId, clientId, now })
  return row?.holds ?? 0
}
