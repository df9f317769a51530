import type { Tx } from '@hora/db/client'
import { event, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { Clock } from '#kernel/clock.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { readConnected } from './relation.ts'
import type { SignedInViewer } from './viewer.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    /** What connected people see of a person has changed: their name, picture, profile, practice or contact. */
    'person.changed': { readonly accountId: AccountId; readonly professionalId: ProfessionalId | null }
  }
}

/** Records that what others see of the viewer has changed. Everybody who is connected with them follows it. */
export async function recordPersonChanged(
  tx: Tx,
  clock: Clock,
  { accountId, professionalId }: Pick<SignedInViewer, 'accountId' | 'professionalId'>,
): Promise<void> {
  const connected = await readConnected(tx, accountId)
  if (connected.length === 0) return
  const data = { accountId, professionalId }
  await recordEvents(tx, clock, [
    event('person.changed', { topics: connected.map(topics.connections), professionalId, data }),
  ])
}
