import type { Db, Tx } from '@hora/db/client'
import { readZone } from '#features/availability/index.ts'
import { type HolidaySettings, readHolidayClosings } from '#features/holidays/index.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { timeOfSessions } from './sessions-changed.ts'

/** The days that other holidays close, as far as there are sessions. */
export async function closingsOfHolidays(
  db: Db | Tx,
  ports: Ports,
  professionalId: ProfessionalId,
  settings: HolidaySettings | null,
) {
  const range = await timeOfSessions(db, ports, professionalId)
  if (range === null) return { professionalId, closings: [] }
  const practice = { id: professionalId, zone: await readZone(db, professionalId) }
  const periods = await readHolidayClosings(db, practice, settings, range)
  return { professionalId, closings: [{ periods }] }
}
