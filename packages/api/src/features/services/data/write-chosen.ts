import type { Tx } from '@hora/db/client'
import { addChosen, keepChosen } from '#features/connections/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { HiddenFrom } from '../events.ts'
import type { ServiceView } from './service-view.ts'

/**
 * Writes the only clients that a service is for; null: all clients. Returns who no longer sees it, as far as the choice
 * decides.
 */
export async function writeChosen(
  tx: Tx,
  { professionalId, id: serviceId, forChosen }: Pick<ServiceView, 'professionalId' | 'id' | 'forChosen'>,
  clientIds: readonly AccountId[] | null | undefined,
  now: Temporal.Instant,
): Promise<HiddenFrom | undefined> {
  if (clientIds === undefined) return undefined
  const service = { professionalId, serviceId }
  const removed = await keepChosen(tx, service, clientIds ?? [])
  if (clientIds === null) return undefined
  await addChosen(tx, service, clientIds, now)
  return forChosen ? removed : 'others'
}
