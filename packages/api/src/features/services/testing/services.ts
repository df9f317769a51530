import { services } from '@hora/db/tables'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { currencyNamed } from '#testing/names.ts'
import type { World } from '#testing/world.ts'

export type ServiceOptions = Partial<Omit<typeof services.$inferInsert, 'professionalId' | 'id'>>

/** Default: an hour online for 50 EUR, or half an hour for 30 EUR. */
export async function aService(
  world: World,
  { professionalId }: ProfessionalViewer,
  options: ServiceOptions = {},
): Promise<ServiceId> {
  const { db, clock, newId } = world.ports
  const id = newId<ServiceId>()
  await db.insert(services).values({
    professionalId,
    id,
    name: 'First session',
    durations: [
      { minutes: 60, priceMinor: 5000 },
      { minutes: 30, priceMinor: 3000 },
    ],
    currency: currencyNamed('EUR'),
    placeKind: 'online',
    colour: 'moss',
    slotStepMinutes: 30,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    ...options,
  })
  return id
}
