import type { CloseHoursInput } from '@hora/schema/inputs/closings'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { type ScheduleView, updateScheduleIf } from '#features/availability/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { closingsOfSchedule } from './schedule-closings.ts'
import { sessionsOfList } from './sessions-changed.ts'

export type CloseHours = Decoded<CloseHoursInput>

/** Changes a schedule, if the sessions in the hours that close are those of the list. They stay booked. */
export async function closeHours(
  ports: Ports,
  viewer: Viewer,
  { met, ...input }: CloseHours,
): Promise<Result<{ schedule: ScheduleView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId } = professional.value
  return await updateScheduleIf(ports, viewer, input, async (tx) => {
    const closing = await closingsOfSchedule(tx, ports, professionalId, input)
    return await sessionsOfList(tx, ports, closing, met)
  })
}
