import { contactDetails, professionals } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq, inArray } from 'drizzle-orm'
import { recordEvents } from '#events/record.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { practiceChanged } from '../events.ts'
import { updateContact } from '../use-cases/update-contact.ts'

/** More than any test books. */
const sessionLimits = {
  perDay: 48,
  perWeek: 198,
  clientPerDay: 46,
  clientPerWeek: 196,
  breakAfterMinutes: 719,
  breakMinutes: 7,
}

/** A professional who has chosen a zone. Both sides let connected people reach them. */
export async function things({ world, name, professional, client }: PracticeCast) {
  const { professionalId } = professional
  for (const person of [professional, client])
    await updateContact(world.ports, person, { shared: true, phone: '+33 6 12 34 56 78' })
  await world.ports.db
    .update(contactDetails)
    .set({ phoneVerifiedAt: world.clock.now() })
    .where(inArray(contactDetails.id, [professional.accountId, client.accountId]))
  await world.ports.db
    .update(professionals)
    .set({ zoneChosenAt: world.clock.now(), sessionLimits })
    .where(eq(professionals.id, professionalId))
  const recorded = [practiceChanged(professionalId)]
  await inTransaction(world.ports.db, async (tx) => await recordEvents(tx, world.clock, recorded))
  return { professional: encodeGlobalId('Professional', professionalId), handle: `ada-${name}` }
}
