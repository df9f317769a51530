import type { Tx } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId, FileId } from '#kernel/ids.ts'
import { files } from './tables.ts'

export interface NewFile {
  readonly id: FileId
  readonly accountId: AccountId
  readonly storageKey: string
  readonly bytes: number
  readonly now: Temporal.Instant
}

export async function insertAvatarFile(tx: Tx, { now, ...file }: NewFile): Promise<void> {
  await tx.insert(files).values({ ...file, purpose: 'avatar', contentType: 'image/webp', createdAt: now })
}

/** Deletes the row of an account's picture; the caller deletes the file. */
export async function deleteAvatarFile(
  tx: Tx,
  accountId: AccountId,
): Promise<{ readonly fileId: FileId; readonly storageKey: string } | null> {
  const [profile] = await tx
    .select({ avatarFileId: profiles.avatarFileId })
    .from(profiles)
    .where(eq(profiles.accountId, accountId))
    .for('update')
  if (!profile?.avatarFileId) return null
  const [file] = await tx
    .delete(files)
    .where(eq(files.id, profile.avatarFileId))
    .returning({ fileId: files.id, storageKey: files.storageKey })
  return file ?? null
}
