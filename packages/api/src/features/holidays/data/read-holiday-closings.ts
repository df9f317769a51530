import type { Db, Tx } from '@hora/db/client'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { type HolidaySettings, newlyClosed } from '../domain/holiday.ts'
import { holidaysDuring } from './holidays-during.ts'
import { readPracticeHolidays, settingsOf } from './practice-holidays.ts'

/** The days in a range that a practice would newly close with other settings, by its calendar. */
export async function readHolidayClosings(
  db: Db | Tx,
  { id, zone }: { readonly id: ProfessionalId; readonly zone: ZoneId },
  settings: HolidaySettings | null,
  range: Interval,
): Promise<readonly Interval[]> {
  const now = settingsOf(await readPracticeHolidays(db, id))
  const closedBy = async (chosen: HolidaySettings | null) =>
    chosen === null ? [] : await holidaysDuring(chosen, range, zone)
  return newlyClosed(await closedBy(now), await closedBy(settings)).map(({ during }) => during)
}
