import type { Db, Tx } from '@hora/db/client'
import { blocks, connections } from '@hora/db/tables'
import { and, eq, or } from 'drizzle-orm'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { blocksBetween, connectedBetween, isAccount, type Relation, relationOf } from './relation-sql.ts'
import type { Viewer } from './viewer.ts'

/** The relation of a viewer to a professional, read in one statement. */
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
    .select({ relation: relationOf(pair) })
    .from(connections)
    .where(and(eq(connections.professionalId, professionalId), eq(connections.clientId, accountId)))
  return row?.relation ?? 'stranger'
}

/** Whether either of two people has blocked the other. */
export async function isBlocked(db: Db | Tx, one: AccountId, other: AccountId): Promise<boolean> {
  const { blockerId } = blocks
  const found = await db
    .select({ blockerId })
    .from(blocks)
    .where(blocksBetween(blocks, one, other))
    .limit(1)
  return found.length > 0
}

/** The accounts of all people who are connected with a person now, as their professional or their client. */
export async function readConnected(tx: Tx, accountId: AccountId): Promise<readonly AccountId[]> {
  const { professionalId, clientId, status } = connections
  const rows = await tx
    .select({ professionalId, clientId })
    .from(connections)
    .where(
      and(
        or(isAccount(professionalId, accountId), eq(clientId, accountId)),
        connectedBetween({ professional: professionalId, account: clientId, status }),
      ),
    )
  return rows.map((pair): AccountId => (pair.clientId === accountId ? pair.professionalId : pair.clientId))
}
