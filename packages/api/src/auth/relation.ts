import type { Db, Tx } from '@hora/db/client'
import { connections } from '@hora/db/tables'
import { and, eq, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import { relationOf } from './relation-sql.ts'
import type { Viewer } from './viewer.ts'

/**
 * What a viewer is to a professional: what the policies of everything a professional owns are judged by.
 * A block by either side makes of a client a former one.
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
