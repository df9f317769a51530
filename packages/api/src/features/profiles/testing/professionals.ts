import { professionals } from '@hora/db/tables'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson, type PersonOptions } from '#features/accounts/testing/people.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { zoneNamed } from '#testing/names.ts'
import type { World } from '#testing/world.ts'

export type ProfessionalViewer = SignedInViewer & { readonly professionalId: ProfessionalId }

/** A signed-in professional: `const ada = await aProfessional(world, { displayName: 'Ada' })`. */
export async function aProfessional(
  world: World,
  options: PersonOptions & { readonly handle?: string; readonly profession?: string } = {},
): Promise<ProfessionalViewer> {
  const { db, clock } = world.ports
  const person = await aPerson(world, { displayName: 'Ada', ...options })
  const id = person.accountId as ProfessionalId
  const handle = options.handle ?? `pro-${id}`
  const { profession = 'Coach', zone = 'Europe/Paris' } = options
  const practice = { handle, profession, zone: zoneNamed(zone) }
  await db.insert(professionals).values({ id, ...practice, createdAt: clock.now() })
  return { ...person, professionalId: id }
}
