import type { PauseServiceInput } from '@hora/schema/inputs/closings'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { type ServiceView, updateServiceIf } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingOfPause } from './pause-closing.ts'
import { sessionsOfList } from './sessions-changed.ts'

export type PauseService = Decoded<PauseServiceInput>

/** Stops the booking of a service, if its sessions ahead are those of the list. They stay booked. */
export async function pauseService(
  ports: Ports,
  viewer: Viewer,
  { met, serviceId, expectedVersion }: PauseService,
): Promise<Result<{ service: ServiceView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  const input = { serviceId, expectedVersion, active: false }
  return await updateServiceIf(ports, viewer, input, async (tx) => {
    const closing = closingOfPause(ports, { id: serviceId, professionalId })
    return await sessionsOfList(tx, ports, closing, met)
  })
}
