import type { Db, Tx } from '@hora/db/client'
import { services, sessions } from '@hora/db/tables'
import { and, eq } from 'drizzle-orm'
import { serviceColumns } from '#features/services/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { SessionView } from './session-view.ts'

/** A session by its id, for any asker. */
export async function readSession(db: Db | Tx, id: SessionId): Promise<SessionView | null> {
  const [row] = await db
    .select({ session: sessions, service: serviceColumns })
    .from(sessions)
    .innerJoin(
      services,
      and(eq(services.professionalId, sessions.professionalId), eq(services.id, sessions.serviceId)),
    )
    .where(eq(sessions.id, id))
  if (row === undefined) return null
  const { startsAt, endsAt, heldUntil, ...session } = row.session
  const times = {
    start: startsAt.toString(),
    end: endsAt.toString(),
    heldUntil: heldUntil?.toString() ?? null,
  }
  return { ...session, ...times, service: row.service } as unknown as SessionView
}
