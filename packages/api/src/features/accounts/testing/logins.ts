import { accounts, logins } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { issueToken, type TokenPurpose } from '#auth/account-tokens.ts'
import { hashPassword } from '#auth/passwords.ts'
import type { SignedInViewer } from '#auth/viewer.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { LoginId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import type { World } from '#testing/world.ts'
import { goodPassword } from './sign-up.ts'

/** A login of a person; returns its global id. */
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

/** Sets the password of all accounts to `goodPassword`. */
export async function setPasswords(world: World): Promise<void> {
  await world.ports.db.update(accounts).set({ passwordHash: must(await hashPassword(goodPassword)) })
}
