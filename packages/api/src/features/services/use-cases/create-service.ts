import type { Tx } from '@hora/db/client'
import { shortestFreeNotice } from '@hora/schema/cancellation-policy'
import type { CreateServiceInput } from '@hora/schema/inputs/services'
import { limits } from '@hora/schema/limits'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { addChosen } from '#features/connections/index.ts'
import { readProfessional } from '#features/profiles/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ProfessionalId, ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { lockPractice } from '../data/lock-practice.sql.ts'
import { countServices, readService } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { insertService, isForeignSchedule } from '../data/write-service.ts'
import { serviceChanged } from '../events.ts'

export type CreateService = Decoded<CreateServiceInput>

type Created = Result<{ serviceId: ServiceId }, DomainError>

/** Adds a service at the end of the viewer's own list. */
export async function createService(
  ports: Ports,
  viewer: Viewer,
  input: CreateService,
): Promise<Result<{ service: ServiceView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  try {
    const created = await create(ports, professional.value.professionalId, input)
    if (!created.ok) return created
    const service = await readService(ports.db, created.value.serviceId)
    return service === null ? err(domainError('NOT_FOUND')) : ok({ service })
  } catch (error) {
    if (isForeignSchedule(error)) return err(domainError('NOT_FOUND'))
    throw error
  }
}

async function create(
  ports: Ports,
  professionalId: ProfessionalId,
  { idempotencyKey: key, ...input }: CreateService,
): Promise<Created> {
  const once = { accountId: professionalId, key, operation: 'createService', input }
  return await transactOnce(ports, once, async (tx): Promise<Created> => {
    await lockPractice(tx, professionalId)
    const { total, nextPosition } = await countServices(tx, professionalId)
    if (total >= limits.servicesPerProfessional) return err(domainError('LIMIT_REACHED'))
    const serviceId = ports.newId<ServiceId>()
    const minimumNoticeMinutes = input.minimumNoticeMinutes ?? (await freeNotice(tx, professionalId, input))
    const { clientIds } = input
    const row = rowOf(professionalId, serviceId, nextPosition, { ...input, minimumNoticeMinutes })
    await insertService(tx, row, ports.clock.now())
    if (clientIds !== null) await addChosen(tx, { professionalId, serviceId }, clientIds, ports.clock.now())
    await recordEvents(tx, ports.clock, [serviceChanged(professionalId, serviceId)])
    return ok({ serviceId })
  })
}

/** The default notice: every booking can then still be cancelled for free when it is made. */
async function freeNotice(
  tx: Tx,
  professionalId: ProfessionalId,
  { cancellation }: Pick<CreateService, 'cancellation'>,
): Promise<number> {
  const policy = cancellation ?? (await readProfessional(tx, professionalId))?.cancellation
  return policy === undefined ? 0 : shortestFreeNotice(policy)
}

type Row = Omit<CreateService, 'idempotencyKey' | 'minimumNoticeMinutes'> & {
  readonly minimumNoticeMinutes: number
}

function rowOf(professionalId: ProfessionalId, id: ServiceId, position: number, { place, ...rest }: Row) {
  const { clientIds, ...asked } = rest
  const row = { ...asked, forChosen: clientIds !== null, professionalId, id, position }
  return { ...row, placeKind: place.kind, placeHint: place.hint, placeDetail: place.detail }
}
