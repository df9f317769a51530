import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { compiledYears } from '#kernel/zone-offsets.ts'
import { type Holiday, type HolidaySettings, isKeptOpen } from '../domain/holiday.ts'
import { holidaysBetween } from './holiday-calendar.ts'

/** The most days to list: two years. */
const mostDays = 731

/** A holiday, and whether the practice is open in spite of it. */
export type ListedHoliday = Holiday & { readonly keptOpen: boolean }

/** The public holidays of a place between two dates, both included. */
export async function listHolidays(
  settings: HolidaySettings | null,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<Result<readonly ListedHoliday[], DomainError>> {
  if (from.year < compiledYears.first) return err(domainError('START_OUT_OF_RANGE'))
  if (to.year >= compiledYears.last) return err(domainError('END_OUT_OF_RANGE'))
  const days = from.until(to).days
  if (days < 0) return err(domainError('LAST_DAY_EARLIER'))
  if (days >= mostDays) return err(domainError('RANGE_TOO_LONG'))
  if (settings === null) return ok([])
  const holidays = await holidaysBetween(settings, from, to)
  return ok(holidays.map((holiday) => ({ ...holiday, keptOpen: isKeptOpen(holiday, settings) })))
}
