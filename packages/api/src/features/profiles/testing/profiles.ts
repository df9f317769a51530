import { files, profiles } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { FileId } from '#kernel/ids.ts'
import type { World } from '#testing/world.ts'

/** Fills all optional fields of a profile: picture, bio, link and country. */
export async function fillProfile(world: World, { accountId }: SignedInViewer): Promise<void> {
  const { db, newId, clock } = world.ports
  const id = newId<FileId>()
  const avatar = { purpose: 'avatar', storageKey: id, contentType: 'image/webp', bytes: 1 } as const
  await db.insert(files).values({ id, accountId, ...avatar, createdAt: clock.now() })
  const links = [{ label: 'Home', url: 'https://example.org' }]
  const words = { bio: 'About me', links, country: 'FR', avatarFileId: id }
  await db.update(profiles).set(words).where(eq(profiles.accountId, accountId))
}

/** Changes the display name of a person. */
export async function rename(world: World, person: SignedInViewer, displayName: string): Promise<void> {
  await world.ports.db.update(profiles).set({ displayName }).where(eq(profiles.accountId, person.accountId))
}
