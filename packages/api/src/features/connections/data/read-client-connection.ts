import type { Db } from '@hora/db/client'
import { and, eq } from 'drizzle-orm'
import { isBlocked } from '#auth/relation.ts'
import type { AccountId, ConnectionId, ProfessionalId } from '#kernel/ids.ts'
import { connections } from './tables.ts'

/** A connection, as its client sees it. */
export interface ClientConnection {
  readonly professionalId: ProfessionalId
  /** Active, and neither has blocked the other. */
  readonly open: boolean
}

export async function readClientConnection(
  db: Db,
  clientId: AccountId,
  id: ConnectionId,
): Promise<ClientConnection | null> {
  const [row] = await db
    .select({ professionalId: connections.professionalId, status: connections.status })
    .from(connections)
    .where(and(eq(connections.id, id), eq(connections.clientId, clientId)))
  if (row === undefined) return null
  const { professionalId } = row
  const open = row.status === 'active' && !(await isBlocked(db, professionalId, clientId))
  return { professionalId, open }
}
