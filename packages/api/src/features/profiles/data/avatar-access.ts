import { and, eq, or, type SQL } from 'drizzle-orm'
import { clientOf } from '#auth/relation-sql.ts'
import { tokenHash } from '#auth/token-hash.ts'
import type { Viewer } from '#auth/viewer.ts'
import { profiles } from '#features/accounts/index.ts'
import type { FileId } from '#kernel/ids.ts'
import { isSecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { files } from './tables.ts'

export interface AvatarRequest {
  readonly fileId: FileId
  readonly viewer: Viewer
  /** The token of an invitation. Its holder sees the professional before they are connected. */
  readonly invitationToken: string | null
}

type AvatarPorts = Pick<Ports, 'db' | 'clock' | 'conditions'>

/** The key of a current picture in the file store, if the viewer may see the person; otherwise null. */
export async function findVisibleAvatar(ports: AvatarPorts, asked: AvatarRequest): Promise<string | null> {
  const reasons = [isKnown(asked), isInvited(ports, asked)].filter((reason) => reason !== undefined)
  if (reasons.length === 0) return null
  const [file] = await ports.db
    .select({ storageKey: files.storageKey })
    .from(files)
    .innerJoin(profiles, eq(profiles.avatarFileId, files.id))
    .where(and(eq(files.id, asked.fileId), or(...reasons)))
  return file?.storageKey ?? null
}

/** The viewer is the person, or one of the two is a client of the other. */
function isKnown({ viewer }: AvatarRequest): SQL | undefined {
  if (viewer.kind === 'anonymous') return undefined
  const { accountId } = viewer
  const { accountId: owner } = files
  return or(eq(owner, accountId), clientOf(owner, accountId), clientOf(accountId, owner))
}

function isInvited({ clock, conditions }: AvatarPorts, { invitationToken }: AvatarRequest): SQL | undefined {
  if (invitationToken === null || !isSecretToken(invitationToken)) return undefined
  const held = { professional: files.accountId, tokenHash: tokenHash(invitationToken), now: clock.now() }
  return conditions['connections.is-invited'](held)
}
