import type { Db, Tx } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { services } from '#features/services/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { SessionView } from './session-cells.ts'
import { isServiceOfSession, sessionFrom, sessionRow } from './session-row.ts'
import { sessions } from './tables.ts'

/** A session by its id, without authorization. */
export async function readSession(db: Db | Tx, id: SessionId): Promise<SessionView | null> {
  const [found] = await db
    .select(sessionRow)
    .from(sessions)
    .innerJoin(services, isServiceOfSession)
    .where(eq(sessions.id, id))
  return found === undefined ? null : sessionFrom(found)
}
