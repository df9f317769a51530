import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { managesSchedule, readSchedule } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingsOfSchedule, type ScheduleChange } from './schedule-closings.ts'
import { listSessions, type SessionList } from './sessions-changed.ts'

/** The sessions in hours that a change of a schedule would close. */
export async function previewSchedule(
  ports: Ports,
  viewer: Viewer,
  change: ScheduleChange,
): Promise<Result<SessionList, DomainError>> {
  const schedule = await readSchedule(ports.db, change.scheduleId)
  if (schedule === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesSchedule, viewer, schedule)
  if (!allowed.ok) return allowed
  const closing = await closingsOfSchedule(ports.db, ports, schedule.professionalId, change)
  return ok(await listSessions(ports.db, ports, closing))
}
