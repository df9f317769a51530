import type { Tx } from '@hora/db/client'
import type { UpdateProfileInput } from '@hora/schema/inputs/profiles'
import { and, eq, sql } from 'drizzle-orm'
import type { Decoded } from '#kernel/decoded.ts'
import type { AccountId, FileId } from '#kernel/ids.ts'
import { profiles } from './tables.ts'

type Change = Omit<Decoded<UpdateProfileInput>, 'expectedVersion'>

/** Absent fields stay; null removes. Returns false when the profile has another version than expected. */
export async function changeProfile(
  tx: Tx,
  accountId: AccountId,
  expectedVersion: number,
  { links, ...change }: Change,
  now: Temporal.Instant,
): Promise<boolean> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const changed = await tx
    .update(profiles)
    .set({
      ...given,
      ...(links === undefined ? {} : { links: links ?? [] }),
      version: sql`${profiles.version} + 1`,
      updatedAt: now,
    })
    .where(and(eq(profiles.accountId, accountId), eq(profiles.version, expectedVersion)))
    .returning({ version: profiles.version })
  return changed.length === 1
}

/** Sets or removes the picture of a profile, and increments its version. */
export async function setAvatar(
  tx: Tx,
  accountId: AccountId,
  avatarFileId: FileId | null,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(profiles)
    .set({ avatarFileId, version: sql`${profiles.version} + 1`, updatedAt: now })
    .where(eq(profiles.accountId, accountId))
}
