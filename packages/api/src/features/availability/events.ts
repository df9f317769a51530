import { event, type NewEvent } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { defineTopic, topics } from '#events/topics.ts'
import type { ProfessionalId, ScheduleId, TimeOffId } from '#kernel/ids.ts'
import type { TimeOffView } from './data/time-off-view.ts'
import type { ScheduleKey } from './data/write-schedule.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'schedule.changed': { readonly scheduleId: ScheduleId }
    'time-off.changed': { readonly timeOffId: TimeOffId; readonly removed: boolean }
  }
}

/** Schedules of a professional, for the professional. */
export const schedulesTopic = defineTopic<ProfessionalId>('schedules')

/** A schedule was created, changed or deleted: for the other windows of its professional. */
export function scheduleChanged({ professionalId, id: scheduleId }: ScheduleKey): NewEvent {
  return event('schedule.changed', {
    topics: [schedulesTopic(professionalId)],
    professionalId,
    data: { scheduleId },
  })
}

/** Time off was added, changed or removed: for the professional's calendar and viewers of open slots. */
export function timeOffChanged(
  { professionalId, id, during }: TimeOffView | Omit<TimeOffView, 'version'>,
  removed: boolean,
): readonly NewEvent[] {
  const onCalendar = event('time-off.changed', {
    topics: [topics.calendar(professionalId)],
    professionalId,
    data: { timeOffId: id, removed },
  })
  return [onCalendar, slotsChanged(professionalId, during)]
}
