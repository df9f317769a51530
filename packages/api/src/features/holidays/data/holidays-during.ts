import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { datesOf } from '#kernel/zoned-time.ts'
import { closedHolidays, type HolidaySettings, type HolidayTime } from '../domain/holiday.ts'
import { holidaysBetween } from './holiday-calendar.ts'

/** The public holidays on which a practice is closed in a range, in order. */
export async function holidaysDuring(
  settings: HolidaySettings,
  range: Interval,
  zone: ZoneId,
): Promise<readonly HolidayTime[]> {
  const { firstDate, lastDate } = datesOf(range, zone)
  const holidays = await holidaysBetween(settings, firstDate, lastDate)
  return closedHolidays(holidays, settings, zone, range)
}
