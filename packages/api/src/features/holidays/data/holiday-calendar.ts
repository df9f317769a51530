import type Library from 'date-holidays'
import { LRUCache } from 'lru-cache'
import { compiledYears } from '#kernel/zone-offsets.ts'
import type { Holiday, HolidayPlace } from '../domain/holiday.ts'
import { readEntries } from '../domain/read-entries.ts'

/** A region, or a part of one: `BY` or `BY/A`. */
export interface HolidayRegion {
  readonly key: string
  readonly name: string
}

const types = ['public' as const]
/** How many days a holiday can last. */
const longest = { days: 10 }

let library: Promise<typeof Library> | null = null

/** Twelve megabytes of rules: loaded when the first practice uses them. */
async function load(): Promise<typeof Library> {
  library ??= import('date-holidays').then((module) => module.default)
  return await library
}

/** A year takes up to a tenth of a second to compute. */
const known = new LRUCache<string, readonly Holiday[]>({ max: 1000 })

/** The public holidays of a place between two dates, both included, in order. */
export async function holidaysBetween(
  place: HolidayPlace,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly Holiday[]> {
  const Holidays = await load()
  const first = Math.max(compiledYears.first, from.subtract(longest).year)
  const last = Math.min(compiledYears.last, to.year + 1)
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const all = years.flatMap((year) => holidaysOfYear(Holidays, place, year))
  const once = new Map(all.map((holiday) => [`${holiday.date} ${holiday.key}`, holiday]))
  const { compare } = Temporal.PlainDate
  return [...once.values()]
    .filter(({ date }) => compare(from, date) <= 0 && compare(date, to) <= 0)
    .sort((a, b) => compare(a.date, b.date))
}

function holidaysOfYear(Holidays: typeof Library, place: HolidayPlace, year: number): readonly Holiday[] {
  const key = `${place.country} ${place.region} ${year}`
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const [state = '', part = ''] = place.region?.split('/') ?? []
  const calendar = new Holidays(place.country, state, part, { types })
  const [en, fr] = [calendar.getHolidays(year, 'en'), calendar.getHolidays(year, 'fr')]
  const holidays = readEntries({ en, fr })
  known.set(key, holidays)
  return holidays
}

/** The countries whose public holidays are known, by their two letters. */
export async function holidayCountries(): Promise<readonly string[]> {
  const Holidays = await load()
  return Object.keys(new Holidays().getCountries('en')).sort()
}

/** The regions of a country that have holidays of their own, by name; empty if there are none. */
export async function holidayRegions(country: string): Promise<readonly HolidayRegion[]> {
  const Holidays = await load()
  const calendar = new Holidays()
  return Object.entries(calendar.getStates(country, 'en') ?? {}).flatMap(([key, name]) => {
    const parts = Object.entries(calendar.getRegions(country, key, 'en') ?? {})
    return [
      { key, name },
      ...parts.map(([part, itsName]) => ({ key: `${key}/${part}`, name: `${name}, ${itsName}` })),
    ]
  })
}
