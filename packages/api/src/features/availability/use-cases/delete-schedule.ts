import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { lockPractice } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { readSchedule } from '../data/schedule-view.ts'
import { deleteScheduleRow, isInUse } from '../data/write-schedule.ts'
import { scheduleChanged } from '../events.ts'
import { managesSchedule } from '../policy.ts'

/** Deletes a schedule that no service uses, except the main one. So open time does not change. */
export async function deleteSchedule(
  ports: Ports,
  viewer: Viewer,
  { scheduleId }: { readonly scheduleId: ScheduleId },
): Promise<Result<{ scheduleId: ScheduleId }, DomainError>> {
  return await transact(ports.db, async (tx): Promise<Result<{ scheduleId: ScheduleId }, DomainError>> => {
    const found = await readSchedule(tx, scheduleId)
    if (found === null) return err(domainError('NOT_FOUND'))
    const allowed = authorize(managesSchedule, viewer, found)
    if (!allowed.ok) return allowed
    await lockPractice(tx, found.professionalId)
    const schedule = await readSchedule(tx, scheduleId)
    if (schedule === null) return err(domainError('NOT_FOUND'))
    if (schedule.main) return err(domainError('MAIN_SCHEDULE'))
    if (await isInUse(tx, schedule)) return err(domainError('SCHEDULE_IN_USE'))
    await deleteScheduleRow(tx, schedule)
    await recordEvents(tx, ports.clock, [scheduleChanged(schedule)])
    return ok({ scheduleId })
  })
}
