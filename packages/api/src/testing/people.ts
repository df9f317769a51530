import { accounts, professionals, profiles } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { AccountId, LoginId, ProfessionalId } from '#kernel/ids.ts'
import type { World } from './world.ts'

export interface PersonOptions {
  readonly displayName?: string
  readonly email?: string
  readonly zone?: string
  readonly language?: 'en' | 'fr'
  readonly emailConfirmed?: boolean
}

/** Somebody with an account, signed in: `const noor = await aPerson(world, { displayName: 'Noor' })`. */
export async function aPerson(world: World, options: PersonOptions = {}): Promise<SignedInViewer> {
  const { db, clock, newId } = world.ports
  const accountId = newId<AccountId>()
  const now = clock.now()
  const { displayName = 'Noor', zone = 'Europe/Paris', language = 'en', emailConfirmed = true } = options
  const email = options.email ?? `person-${accountId}@example.org`
  const emailConfirmedAt = emailConfirmed ? now : null
  await db.insert(accounts).values({ id: accountId, email, emailConfirmedAt, createdAt: now, updatedAt: now })
  await db.insert(profiles).values({ accountId, displayName, language, zone, updatedAt: now })
  const loginId = newId<LoginId>()
  return { kind: 'signed-in', accountId, loginId, professionalId: null, emailConfirmed, operator: false }
}

export type ProfessionalViewer = SignedInViewer & { readonly professionalId: ProfessionalId }

/** The same as a professional: `const ada = await aProfessional(world, { displayName: 'Ada' })`. */
export async function aProfessional(
  world: World,
  options: PersonOptions & { readonly handle?: string; readonly profession?: string } = {},
): Promise<ProfessionalViewer> {
  const { db, clock } = world.ports
  const person = await aPerson(world, { displayName: 'Ada', ...options })
  const id = person.accountId as ProfessionalId
  const handle = options.handle ?? `pro-${id}`
  const { profession = 'Coach', zone = 'Europe/Paris' } = options
  await db.insert(professionals).values({ id, handle, profession, zone, createdAt: clock.now() })
  return { ...person, professionalId: id }
}

/** Renames somebody, as they might themselves. */
export async function rename(world: World, person: SignedInViewer, displayName: string): Promise<void> {
  await world.ports.db.update(profiles).set({ displayName }).where(eq(profiles.accountId, person.accountId))
}
