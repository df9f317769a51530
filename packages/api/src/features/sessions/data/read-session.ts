import type { Db, Tx } from '@hora/db/client'
import { and, eq, sql } from 'drizzle-orm'
import { serviceJson, services } from '#features/services/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import { type Row, rowReader, selectRow } from './cells.ts'
import { type SessionView, sessionCells } from './session-cells.ts'
import { sessions } from './tables.ts'

const groups = [sessionCells.core, sessionCells.setting, sessionCells.buffers] as const
const read = rowReader(groups, ...groups)
const row = sql<Row>`to_json(${selectRow(groups, () => true)})`

/** A session by its id, without authorization. */
export async function readSession(db: Db | Tx, id: SessionId): Promise<SessionView | null> {
  const [found] = await db
    .select({ cells: row, service: serviceJson })
    .from(sessions)
    .innerJoin(
      services,
      and(eq(services.professionalId, sessions.professionalId), eq(services.id, sessions.serviceId)),
    )
    .where(eq(sessions.id, id))
  if (found === undefined) return null
  const { cells, service } = found
  return read(cells, { professionalId: service.professionalId, service })
}
