import type { Db, Tx } from '@hora/db/client'
import { eq } from 'drizzle-orm'
import { services } from '#features/services/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import { type HoursChange, scheduleClosings } from '../domain/closings/schedule-closings.ts'
import { readSchedules } from './schedule-view.ts'

/** The time in a range that a change of a schedule would close, and for which services. */
export async function readScheduleClosings(
  db: Db | Tx,
  professionalId: ProfessionalId,
  change: HoursChange,
  range: Interval,
) {
  const known = await readSchedules(db, professionalId)
  const offered = await db
    .select({ id: services.id, scheduleId: services.scheduleId })
    .from(services)
    .where(eq(services.professionalId, professionalId))
  const schedules = known.map(({ weeklyRules, ...schedule }) => ({ ...schedule, rules: weeklyRules }))
  return scheduleClosings(schedules, offered, change, range)
}
