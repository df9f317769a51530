import { accounts, logins, profiles } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { AccountId, LoginId } from '#kernel/ids.ts'
import { zoneNamed } from '#testing/names.ts'
import type { World } from '#testing/world.ts'

export interface PersonOptions {
  readonly displayName?: string
  readonly email?: string
  readonly zone?: string
  readonly language?: 'en' | 'fr'
  readonly emailConfirmed?: boolean
}

/** A person with an account, signed in: `const noor = await aPerson(world, { displayName: 'Noor' })`. */
export async function aPerson(world: World, options: PersonOptions = {}): Promise<SignedInViewer> {
  const { db, clock, newId } = world.ports
  const accountId = newId<AccountId>()
  const now = clock.now()
  const { displayName = 'Noor', zone = 'Europe/Paris', language = 'en', emailConfirmed = true } = options
  const email = options.email ?? `person-${accountId}@example.org`
  const emailConfirmedAt = emailConfirmed ? now : null
  await db.insert(accounts).values({ id: accountId, email, emailConfirmedAt, createdAt: now, updatedAt: now })
  const own = { displayName, language, zone: zoneNamed(zone) }
  await db.insert(profiles).values({ accountId, ...own, updatedAt: now })
  const loginId = newId<LoginId>()
  const later = now.add({ hours: 24 * 30 })
  const ends = { idleExpiresAt: later, absoluteExpiresAt: later }
  const row = { id: loginId, accountId, idHash: `hash of ${loginId}`, device: 'Firefox on Linux' }
  await db.insert(logins).values({ ...row, createdAt: now, lastSeenAt: now, ...ends })
  return { kind: 'signed-in', accountId, loginId, professionalId: null, emailConfirmed, operator: false }
}

/** A person who runs the instance. */
export async function anOperator(world: World): Promise<SignedInViewer> {
  const person = await aPerson(world, { displayName: 'Operator' })
  await world.ports.db.update(accounts).set({ operator: true }).where(eq(accounts.id, person.accountId))
  return { ...person, operator: true }
}
