import type { ChooseClientInput } from '@hora/schema/inputs/services'
import { authorize } from '#auth/authorize.ts'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { addChosen, lockActiveConnection, removeChosen } from '#features/connections/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockPractice } from '../data/lock-practice.sql.ts'
import { readService } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { updateServiceRow } from '../data/write-service.ts'
import { serviceChanged } from '../events.ts'
import { managesService } from '../policy.ts'

export type ChooseClient = Decoded<ChooseClientInput>

type Chosen = Result<{ service: ServiceView }, DomainError>

/** Chooses a client for a service that is only for chosen clients, or no longer. Their bookings stay. */
export async function chooseClient(ports: Ports, viewer: Viewer, asked: ChooseClient): Promise<Chosen> {
  const { serviceId } = asked
  const service = await readService(ports.db, serviceId)
  if (service === null) return err(domainError('NOT_FOUND'))
  const { professionalId } = service
  const allowed = authorize(managesService, viewer, await readRelation(ports.db, viewer, professionalId))
  if (!allowed.ok) return allowed
  return await transact(ports.db, async (tx): Promise<Chosen> => {
    await lockPractice(tx, professionalId)
    const current = await readService(tx, serviceId)
    if (current === null) return err(domainError('NOT_FOUND'))
    if (!current.forChosen) return err(domainError('WRONG_STATE'))
    const now = ports.clock.now()
    const key = { professionalId, serviceId }
    const { clientId, chosen } = asked
    if (!(await lockActiveConnection(tx, { professionalId, clientId }))) return err(domainError('NOT_FOUND'))
    const changes = chosen
      ? (await addChosen(tx, key, [clientId], now)).length > 0
      : await removeChosen(tx, key, clientId)
    if (!changes) return ok({ service: current })
    if (!(await updateServiceRow(tx, current, {}, now))) return err(domainError('STALE_VERSION'))
    const changed = serviceChanged(professionalId, serviceId, chosen ? undefined : [clientId])
    await recordEvents(tx, ports.clock, [changed, slotsChanged(professionalId)])
    return ok({ service: { ...current, version: current.version + 1 } })
  })
}
