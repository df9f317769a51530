import type { Db } from '@hora/db/client'
import { clientOf } from '#auth/relation-sql.ts'
import { tokenHash } from '#auth/token-hash.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { AccountId, FileId } from '#kernel/ids.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { findAvatarFile } from './avatar-files.ts'

export interface AvatarRequest {
  readonly fileId: FileId
  readonly viewer: Viewer
  /** The token of an invitation. Its holder sees the professional before they are connected. */
  readonly invitationToken: string | null
}

/** The key of a picture in the file store, if the viewer may see the person; otherwise null. */
export async function findVisibleAvatar(
  { db, clock }: Pick<Ports, 'db' | 'clock'>,
  { fileId, viewer, invitationToken }: AvatarRequest,
): Promise<string | null> {
  const file = await findAvatarFile(db, fileId)
  if (file === null) return null
  const { accountId: owner, storageKey } = file
  if (viewer.kind === 'signed-in') {
    if (viewer.accountId === owner || (await areConnected(db, viewer.accountId, owner))) return storageKey
  }
  const isInvited = await invites(db, owner, invitationToken, clock.now())
  return isInvited ? storageKey : null
}

async function invites(
  db: Db,
  professionalId: AccountId,
  token: string | null,
  now: Temporal.Instant,
): Promise<boolean> {
  if (token === null || !isSecretToken(token)) return false
  const rows = await db.sql`
    select from invitations
    where token_hash = ${tokenHash(token)} and professional_id = ${professionalId}
      and revoked_at is null and declined_at is null and uses < max_uses and expires_at > ${now}`
  return rows.length === 1
}

/** Whether one of two people is a client of the other. */
async function areConnected(db: Db, one: AccountId, other: AccountId): Promise<boolean> {
  const { sql } = db
  const rows = await sql`select where ${clientOf(sql, one, other)} or ${clientOf(sql, other, one)}`
  return rows.length === 1
}
