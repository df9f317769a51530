import type { ScheduleId, ServiceId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import { closedHours, type Hours } from './closed-hours.ts'

/** A schedule, and whether it applies to services without one of their own. */
export type KnownSchedule = Hours & { readonly id: ScheduleId; readonly main: boolean }

/** A service, and the schedule that it names; null for the main one. */
export type ServiceHours = { readonly id: ServiceId; readonly scheduleId: ScheduleId | null }

/** What changes in a schedule. Null or absent: unchanged. */
export type HoursChange = { readonly id: ScheduleId; readonly main?: boolean | null | undefined } & {
  readonly [part in keyof Hours]?: Hours[part] | null | undefined
}

/**
 * The time that a change of a schedule closes, for the services that it closes for: those that use the schedule, and
 * those that leave another one because this becomes the main one.
 */
export function scheduleClosings(
  schedules: readonly KnownSchedule[],
  services: readonly ServiceHours[],
  change: HoursChange,
  range: Interval,
) {
  const current = schedules.find(({ id }) => id === change.id)
  if (current === undefined) return []
  const after: Hours = {
    rules: change.rules ?? current.rules,
    overrides: change.overrides ?? current.overrides,
    zone: change.zone ?? current.zone,
  }
  const idsWith = (scheduleId: ScheduleId | null) =>
    services.filter((service) => service.scheduleId === scheduleId).map(({ id }) => id)
  const main = schedules.find((schedule) => schedule.main) ?? null
  const followsMain = current.main || change.main === true
  return [
    { periods: closedHours(current, after, range), services: idsWith(change.id) },
    { periods: followsMain ? closedHours(main, after, range) : [], services: idsWith(null) },
  ]
}
