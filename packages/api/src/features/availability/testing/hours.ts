import { schedules } from '@hora/db/tables'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { zoneNamed } from '#testing/names.ts'
import type { World } from '#testing/world.ts'

/** Open on every day of the week; default: 09:00 to 17:00. */
export async function openHours(
  world: World,
  { professionalId }: ProfessionalViewer,
  { zone = 'Europe/Paris', startMinute = 540, endMinute = 1020, main = true } = {},
): Promise<ScheduleId> {
  const { db, clock, newId } = world.ports
  const id = newId<ScheduleId>()
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
  const weeklyRules = weekdays.map((weekday) => ({ weekday, startMinute, endMinute }))
  const times = { createdAt: clock.now(), updatedAt: clock.now() }
  const week = { name: 'Week', zone: zoneNamed(zone), main, weeklyRules }
  await db.insert(schedules).values({ professionalId, id, ...week, ...times })
  return id
}
