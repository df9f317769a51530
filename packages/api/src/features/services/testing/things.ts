import { chosenClients } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { usualCancellation } from '@hora/schema/cancellation-policy'
import { recordEvents } from '#events/record.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { oncePer } from '#kernel/once-per.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { serviceChanged } from '../events.ts'
import { aService } from './services.ts'

/** A service with all optional fields. */
export const theService = oncePer(async ({ world, name, professional }: PracticeCast) => {
  const { db, clock } = world.ports
  const place = {
    placeKind: 'address',
    placeHint: 'Near the canal',
    placeDetail: `1 ${name} street`,
  } as const
  const sessionLimits = { perDay: 47, perWeek: 197 }
  const offered = { ...place, description: 'What we do', cancellation: usualCancellation, sessionLimits }
  const id = await aService(world, professional, offered)
  const recorded = [serviceChanged(professional.professionalId, id)]
  await inTransaction(db, async (tx) => await recordEvents(tx, clock, recorded))
  return id
})

export async function things(practice: PracticeCast) {
  const { world, professional, client } = practice
  const spareId = await aService(world, professional, { name: 'Spare service' })
  const chosenService = await aService(world, professional, { name: 'For a few', forChosen: true })
  const { professionalId } = professional
  const choice = { professionalId, serviceId: chosenService, clientId: client.accountId }
  await world.ports.db.insert(chosenClients).values({ ...choice, chosenAt: world.clock.now() })
  return {
    service: encodeGlobalId('Service', await theService(practice)),
    spareService: encodeGlobalId('Service', spareId),
    /** Only for the client of the practice. */
    chosenService: encodeGlobalId('Service', chosenService),
  }
}
