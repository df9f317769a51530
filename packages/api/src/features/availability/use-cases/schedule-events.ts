import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ScheduleKey } from '../data/write-schedule.ts'

/** A schedule is new, not as it was, or gone: for the other windows of its professional. */
export function scheduleChanged({ professionalId, id: scheduleId }: ScheduleKey): NewEvent {
  return event('schedule.changed', {
    topics: [topics.schedules(professionalId)],
    professionalId,
    data: { scheduleId },
  })
}
