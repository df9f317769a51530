import { professionals } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'

/** A professional who has chosen a zone. */
export async function things({ world, name, professional: { professionalId } }: PracticeCast) {
  await world.ports.db
    .update(professionals)
    .set({ zoneChosenAt: world.clock.now() })
    .where(eq(professionals.id, professionalId))
  return { professional: encodeGlobalId('Professional', professionalId), handle: `ada-${name}` }
}
