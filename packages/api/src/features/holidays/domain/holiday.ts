import type { Language } from '@hora/schema/languages'
import { type Interval, overlaps } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { datesOf, intervalOfDates } from '#kernel/zoned-time.ts'

/** A country, or a region of it by its code. */
export interface HolidayPlace {
  readonly country: string
  readonly region: string | null
}

/** The holidays on which a practice is closed: those of a place, except some. */
export interface HolidaySettings extends HolidayPlace {
  /** Keys of holidays on which the practice is open, in every year. */
  readonly keptOpen: readonly string[]
}

/** A public holiday on one date. One that lasts some days has an entry for each of them. */
export interface Holiday {
  /** The same in every year. */
  readonly key: string
  readonly date: Temporal.PlainDate
  readonly names: Readonly<Record<Language, string>>
  /** Whether it is the free day for a holiday at a weekend. */
  readonly substitute: boolean
}

/** A holiday with its whole day in the zone of a practice. */
export interface HolidayTime {
  readonly during: Interval
  readonly holiday: Holiday
}

/** Whether a practice is open in spite of a holiday. */
export function isKeptOpen({ key }: Pick<Holiday, 'key'>, { keptOpen }: Pick<HolidaySettings, 'keptOpen'>) {
  return keptOpen.includes(key)
}

/** The days of a range on which a practice is closed: each the whole local date, however long it is. */
export function closedHolidays(
  holidays: readonly Holiday[],
  settings: HolidaySettings,
  zone: ZoneId,
  range: Interval,
): readonly HolidayTime[] {
  const { firstDate, lastDate } = datesOf(range, zone)
  return holidays.flatMap((holiday) => {
    const { date } = holiday
    const isNear = compare(firstDate, date) <= 0 && compare(date, lastDate) <= 0
    if (!isNear || isKeptOpen(holiday, settings)) return []
    const during = intervalOfDates({ firstDate: date, lastDate: date }, zone)
    return during !== null && overlaps(during, range) ? [{ during, holiday }] : []
  })
}

/** The days on which other settings close a practice that is open now. */
export function newlyClosed(
  before: readonly HolidayTime[],
  after: readonly HolidayTime[],
): readonly HolidayTime[] {
  return after.filter(({ holiday: { date } }) => !before.some(({ holiday }) => holiday.date.equals(date)))
}

const { compare } = Temporal.PlainDate
