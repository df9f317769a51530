import { groupProblem, type UpdateServiceInput } from '@hora/schema/inputs/services'
import { authorize } from '#auth/authorize.ts'
import { readRelation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError, invalidInput } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { noPrecondition, type Precondition } from '#unit-of-work/precondition.ts'
import { transact } from '#unit-of-work/transact.ts'
import { lockPractice } from '../data/lock-practice.sql.ts'
import { readService } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { writeChosen } from '../data/write-chosen.ts'
import { isForeignSchedule, updateServiceRow } from '../data/write-service.ts'
import { serviceChanged } from '../events.ts'
import { managesService } from '../policy.ts'

export type UpdateService = Decoded<UpdateServiceInput>

/** Changes a service. Existing bookings keep their price, length and terms. */
export async function updateService(
  ports: Ports,
  viewer: Viewer,
  input: UpdateService,
): Promise<Result<{ service: ServiceView }, DomainError>> {
  return await updateServiceIf(ports, viewer, input, noPrecondition)
}

/** The same if something holds inside the transaction. */
export async function updateServiceIf(
  ports: Ports,
  viewer: Viewer,
  input: UpdateService,
  precondition: Precondition,
): Promise<Result<{ service: ServiceView }, DomainError>> {
  const current = await readService(ports.db, input.serviceId)
  if (current === null) return err(domainError('NOT_FOUND'))
  const relation = await readRelation(ports.db, viewer, current.professionalId)
  const allowed = authorize(managesService, viewer, relation)
  if (!allowed.ok) return allowed
  if (current.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
  const { changes, clientIds } = changesOf(input)
  const problem = groupProblem({ ...current, ...changes })
  if (problem !== null) return err(invalidInput(problem.path, 'custom', problem.message))
  try {
    const written = await change(ports, current, { changes, clientIds }, precondition)
    if (!written.ok) return written
    const service = await readService(ports.db, input.serviceId)
    return service === null ? err(domainError('NOT_FOUND')) : ok({ service })
  } catch (error) {
    if (isForeignSchedule(error)) return err(domainError('NOT_FOUND'))
    throw error
  }
}

interface Asked {
  readonly changes: Partial<ServiceView>
  /** Null: it is for all clients; absent: unchanged. */
  readonly clientIds: readonly AccountId[] | null | undefined
}

async function change(
  ports: Ports,
  current: ServiceView,
  { clientIds, changes }: Asked,
  precondition: Precondition,
): Promise<Result<null, DomainError>> {
  const { id, professionalId } = current
  const now = ports.clock.now()
  return await transact(ports.db, async (tx): Promise<Result<null, DomainError>> => {
    const holds = await precondition(tx)
    if (!holds.ok) return holds
    // A hold shares this lock, so it is made before the choice or meets it.
    if (clientIds !== undefined) await lockPractice(tx, professionalId)
    if (!(await updateServiceRow(tx, current, changes, now))) return err(domainError('STALE_VERSION'))
    const hiddenFrom = await writeChosen(tx, current, clientIds, now)
    const happened = [serviceChanged(professionalId, id, hiddenFrom), slotsChanged(professionalId)]
    await recordEvents(tx, ports.clock, happened)
    return ok(null)
  })
}

/**
 * Null removes the description, the schedule, its own terms, its limits, its approval or its minimum; for other fields
 * null means unchanged.
 */
function changesOf(input: UpdateService): Asked {
  const { serviceId: _id, expectedVersion: _version, place, clientIds, ...asked } = input
  const removable = new Set([
    'description',
    'scheduleId',
    'cancellation',
    'sessionLimits',
    'answerHours',
    'minimumPlaces',
    'decideHoursBefore',
  ])
  const changes = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && (value !== null || removable.has(name)),
  )
  const moved = place ? { placeKind: place.kind, placeHint: place.hint, placeDetail: place.detail } : {}
  const chosen = clientIds === undefined ? {} : { forChosen: clientIds !== null }
  const all = { ...(Object.fromEntries(changes) as Partial<ServiceView>), ...moved, ...chosen }
  return { changes: all, clientIds }
}
