import { accounts, files, logins, profiles } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { issueToken, type TokenPurpose } from '#auth/account-tokens.ts'
import { hashPassword } from '#auth/passwords.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { FileId, LoginId } from '#kernel/ids.ts'
import { must } from '../connections.ts'
import type { World } from '../world.ts'

/** A profile without gaps: a picture, a few words, a link, a country. */
export async function fillProfile(world: World, { accountId }: SignedInViewer): Promise<void> {
  const { db, newId, clock } = world.ports
  const id = newId<FileId>()
  const avatar = { purpose: 'avatar', storageKey: id, contentType: 'image/webp', bytes: 1 } as const
  await db.insert(files).values({ id, accountId, ...avatar, createdAt: clock.now() })
  const links = [{ label: 'Home', url: 'https://example.org' }]
  const words = { bio: 'About me', links, country: 'FR', avatarFileId: id }
  await db.update(profiles).set(words).where(eq(profiles.accountId, accountId))
}

/** A login of somebody, as the graph names it. */
export async function aLogin(world: World, { accountId }: SignedInViewer, id: LoginId): Promise<string> {
  const { db, clock } = world.ports
  const now = clock.now()
  const later = now.add({ hours: 24 })
  const ends = { idleExpiresAt: later, absoluteExpiresAt: later }
  const origin = { device: 'Firefox on Linux', country: 'FR', createdAt: now, lastSeenAt: now }
  await db.insert(logins).values({ id, accountId, idHash: `hash of ${id}`, ...origin, ...ends })
  return encodeGlobalId('Login', id)
}

/** The token of a mailed link. */
export async function aMailedToken(
  world: World,
  { accountId }: SignedInViewer,
  purpose: TokenPurpose,
  email: string | null,
): Promise<string> {
  return await inTransaction(world.ports.db, (tx) =>
    issueToken(tx, world.ports, { accountId, purpose, email }),
  )
}

/** Gives everybody the same password. */
export async function setPasswords(world: World, password: string): Promise<void> {
  await world.ports.db.update(accounts).set({ passwordHash: must(await hashPassword(password)) })
}
