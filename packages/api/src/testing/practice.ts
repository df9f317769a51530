import type { SignedInViewer } from '#auth/viewer.ts'
import { openHours } from '#features/availability/testing/hours.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional, type ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import { aService, type ServiceOptions } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { ServiceId } from '#kernel/ids.ts'
import type { World } from './world.ts'

export interface Practice {
  readonly ada: ProfessionalViewer
  readonly noor: SignedInViewer
  readonly serviceId: ServiceId
  /** The same id in the graph's form. */
  readonly service: string
  /** Noor's id in Ada's graph. */
  readonly client: string
}

/** Ada, a coach in Paris with open hours and one service, and Noor, her client. */
export async function aPractice(world: World, options: ServiceOptions = {}): Promise<Practice> {
  const ada = await aProfessional(world)
  await openHours(world, ada)
  const serviceId = await aService(world, ada, options)
  const noor = await aClientOf(world, ada)
  const client = encodeGlobalId('Client', noor.accountId)
  return { ada, noor, serviceId, service: encodeGlobalId('Service', serviceId), client }
}
