import type { Db, Tx } from '@hora/db/client'
import { blocks, connections } from '@hora/db/tables'
import { and, eq, or, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
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
  const blocked = or(
    and(eq(blocks.blockerId, professionalId), eq(blocks.blockedId, accountId)),
    and(eq(blocks.blockerId, accountId), eq(blocks.blockedId, professionalId)),
  )
  const [row] = await db
    .select({
      status: connections.status,
      blocked: sql<boolean>`exists (select from ${blocks} where ${blocked})`,
    })
    .from(connections)
    .where(and(eq(connections.professionalId, professionalId), eq(connections.clientId, accountId)))
  if (row === undefined) return 'stranger'
  return row.status === 'active' && !row.blocked ? 'client' : 'former-client'
}
