import type { Db, Tx } from '@hora/db/client'
import { connections } from '@hora/db/tables'
import { and, eq, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import { relationOf } from './relation-sql.ts'
import type { Viewer } from './viewer.ts'

/**
 * The relation of a viewer to a professional. Policies for everything that a professional owns use it. A block by
 * either side turns a client into a former client.
 */
export type Relation = 'self' | 'client' | 'former-client' | 'stranger'

export async function readRelation(
  db: Db | Tx,
  viewer: Viewer,
  professionalId: ProfessionalId,
): Promise<Relation> {
  if (viewer.kind === 'anonymous') return 'stranger'
  const { accountId } = viewer
  if (accountId === professionalId) return 'self'
  const pair = {
    professional: connections.professionalId,
    account: connections.clientId,
    status: connections.status,
  }
  const [row] = await db
    .select({ relation: relationOf(sql<Relation>, pair) })
    .from(connections)
    .where(and(eq(connections.professionalId, professionalId), eq(connections.clientId, accountId)))
  return row?.relation ?? 'stranger'
}
