import type { CreateScheduleInput } from '@hora/schema/inputs/availability'
import { limits } from '@hora/schema/limits'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { countSchedules, readSchedule, type ScheduleView } from '../data/schedule-view.ts'
import { insertSchedule } from '../data/write-schedule.ts'
import { scheduleChanged } from '../events.ts'

export type CreateSchedule = Decoded<CreateScheduleInput>

type Created = Result<{ scheduleId: ScheduleId }, DomainError>

/** Adds a schedule to the viewer's practice; the first one becomes the main one. */
export async function createSchedule(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: CreateSchedule,
): Promise<Result<{ schedule: ScheduleView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId, accountId } = professional.value
  const once = { accountId, key, operation: 'createSchedule', input }
  const created = await transactOnce(ports, once, async (tx): Promise<Created> => {
    await lockPractice(tx, professionalId)
    const total = await countSchedules(tx, professionalId)
    if (total >= limits.schedulesPerProfessional) return err(domainError('LIMIT_REACHED'))
    const id = ports.newId<ScheduleId>()
    await insertSchedule(tx, { ...input, professionalId, id, main: total === 0 }, ports.clock.now())
    const opens = total === 0 ? [slotsChanged(professionalId)] : []
    await recordEvents(tx, ports.clock, [scheduleChanged({ professionalId, id }), ...opens])
    return ok({ scheduleId: id })
  })
  if (!created.ok) return created
  const schedule = await readSchedule(ports.db, created.value.scheduleId)
  return schedule === null ? err(domainError('NOT_FOUND')) : ok({ schedule })
}
