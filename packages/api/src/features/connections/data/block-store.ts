import type { Db, Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { and, count, desc, eq, sql } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import { blocks } from './tables.ts'

/** Someone a viewer has blocked. */
export interface BlockedAccount {
  readonly accountId: AccountId
  readonly displayName: string
  readonly since: Temporal.Instant
}

/** Writes a block; returns false when it exists already. */
export async function insertBlock(
  tx: Tx,
  blockerId: AccountId,
  blockedId: AccountId,
  createdAt: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx
    .insert(blocks)
    .values({ blockerId, blockedId, createdAt })
    .onConflictDoNothing()
    .returning({ blockedId: blocks.blockedId })
  return rows.length > 0
}

export async function countBlocks(tx: Tx, blockerId: AccountId): Promise<number> {
  const [row] = await tx.select({ total: count() }).from(blocks).where(eq(blocks.blockerId, blockerId))
  return row?.total ?? 0
}

/** Deletes a block; returns false when there was none. */
export async function deleteBlock(tx: Tx, blockerId: AccountId, blockedId: AccountId): Promise<boolean> {
  const rows = await tx
    .delete(blocks)
    .where(and(eq(blocks.blockerId, blockerId), eq(blocks.blockedId, blockedId)))
    .returning({ blockedId: blocks.blockedId })
  return rows.length > 0
}

/** The people an account has blocked, newest first. */
export async function listBlocked(db: Db, blockerId: AccountId): Promise<readonly BlockedAccount[]> {
  const rows = await db
    .select({
      accountId: sql<AccountId>`${blocks.blockedId}`,
      displayName: profiles.displayName,
      since: blocks.createdAt,
    })
    .from(blocks)
    .innerJoin(profiles, eq(profiles.accountId, blocks.blockedId))
    .where(eq(blocks.blockerId, blockerId))
    .orderBy(desc(blocks.createdAt), blocks.blockedId)
    .limit(limits.blocksPerAccount)
  return rows
}
