import type { Db, Tx } from '@hora/db/client'
import { files, profiles } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { AccountId, FileId } from '#kernel/ids.ts'

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
  return file === undefined ? null : { fileId: file.fileId as FileId, storageKey: file.storageKey }
}

/** The storage key and the account of a picture; null for a file that is not a current picture. */
export async function findAvatarFile(
  db: Db | Tx,
  id: FileId,
): Promise<{ readonly accountId: AccountId; readonly storageKey: string } | null> {
  const [row] = await db
    .select({ accountId: files.accountId, storageKey: files.storageKey })
    .from(files)
    .innerJoin(profiles, eq(profiles.avatarFileId, files.id))
    .where(eq(files.id, id))
  return row === undefined ? null : { accountId: row.accountId as AccountId, storageKey: row.storageKey }
}
