import type { Db, Tx } from '@hora/db/client'
import type { SchedulePreviewInput } from '@hora/schema/inputs/closings'
import { readScheduleClosings } from '#features/availability/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { timeOfSessions } from './sessions-changed.ts'

export type ScheduleChange = Decoded<SchedulePreviewInput>

/** The time that a change of hours closes, as far as there are sessions. */
export async function closingsOfSchedule(
  db: Db | Tx,
  ports: Ports,
  professionalId: ProfessionalId,
  { scheduleId: id, weeklyRules: rules, overrides, zone, main }: ScheduleChange,
) {
  const range = await timeOfSessions(db, ports, professionalId)
  const change = { id, rules, overrides, zone, main }
  const closings = range === null ? [] : await readScheduleClosings(db, professionalId, change, range)
  return { professionalId, closings }
}
