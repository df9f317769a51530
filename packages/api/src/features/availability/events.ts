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
export function timeOffChanged(timeOff: Omit<TimeOffView, 'version'>, removed: boolean): readonly NewEvent[] {
  const { professionalId, id } = timeOff
  const onCalendar = event('time-off.changed', {
    topics: [topics.calendar(professionalId)],
    professionalId,
    data: { timeOffId: id, removed },
  })
  return [onCalendar, slotsAround(timeOff)]
}

/** The open times that a time off takes or gives back: of yearly days, those of all years. */
export function slotsAround({
  professionalId,
  days,
  during,
}: Pick<TimeOffView, 'professionalId' | 'days' | 'during'>): NewEvent {
  return days?.yearly ? slotsChanged(professionalId) : slotsChanged(professionalId, during)
}
