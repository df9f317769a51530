import { expect, test } from 'vitest'
import { epochMsFrom, instantFrom } from '#kernel/epoch.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { holidaysBetween } from '../data/holiday-calendar.ts'
import { closedHolidays, type Holiday, type HolidayPlace, newlyClosed } from './holiday.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const place = (country: string, region: string | null = null): HolidayPlace => ({ country, region })

const listed = async (where: HolidayPlace, from: string, to: string) =>
  (await holidaysBetween(where, date(from), date(to))).map(
    ({ date: on, names, substitute }) => `${on} ${names.en}${substitute ? ' (substitute)' : ''}`,
  )

test('a Saturday Christmas and its substitute day are each listed once, and named for what they are', async () => {
  expect(await listed(place('US'), '2027-12-20', '2027-12-31')).toEqual([
    '2027-12-24 Christmas Day (substitute)',
    '2027-12-25 Christmas Day',
    "2027-12-31 New Year's Day (substitute)",
  ])
  expect(await listed(place('GB', 'ENG'), '2027-12-20', '2027-12-31')).toEqual([
    '2027-12-25 Christmas Day',
    '2027-12-26 Boxing Day',
    '2027-12-27 Christmas Day (substitute)',
    '2027-12-28 Boxing Day (substitute)',
  ])
})

test('a substitute day in the year before belongs to a range that is in one year only', async () => {
  expect(await listed(place('US'), '2027-12-31', '2027-12-31')).toEqual([
    "2027-12-31 New Year's Day (substitute)",
  ])
})

test('a feast that starts at sunset is on its date, and one of several days is on each of them', async () => {
  expect(await listed(place('SG'), '2026-03-15', '2026-03-31')).toEqual(['2026-03-21 Hari Raya Puasa'])
  expect(await listed(place('AE'), '2026-05-20', '2026-05-31')).toEqual([
    ...['27', '28', '29'].map((day) => `2026-05-${day} Feast of the Sacrifice (Eid al-Adha)`),
  ])
})

test('only public holidays of whole days close a practice', async () => {
  expect(await listed(place('GT'), '2026-12-20', '2026-12-31')).toEqual(['2026-12-25 Christmas Day'])
  expect(await listed(place('FR'), '2026-05-31', '2026-05-31')).toEqual([])
})

test('a region adds its own holidays, and a part of a region those of it', async () => {
  const inAugust = async (region: string | null) =>
    await listed(place('DE', region), '2026-08-01', '2026-08-31')
  expect(await inAugust(null)).toEqual([])
  expect(await inAugust('BY/A')).toEqual(['2026-08-08 Augsburg Peace Festival', '2026-08-15 Assumption'])
})

test('names are in both languages, in English where there is no French one', async () => {
  const names = async (where: HolidayPlace, on: string) =>
    (await holidaysBetween(where, date(on), date(on)))[0]?.names
  expect(await names(place('GB'), '2026-12-25')).toEqual({ en: 'Christmas Day', fr: 'Noël' })
  expect(await names(place('GB'), '2026-05-04')).toEqual({
    en: 'Early May bank holiday',
    fr: 'Early May bank holiday',
  })
})

test('the key of a holiday is the same in every year, and that of its substitute day too', async () => {
  const all = await holidaysBetween(place('US'), date('2026-12-01'), date('2027-12-31'))
  const christmas = all.filter(({ key }) => key === 'Christmas Day').map(({ date: on }) => `${on}`)
  expect(christmas).toEqual(['2026-12-25', '2027-12-24', '2027-12-25'])
})

const newYear: Holiday = {
  key: "New Year's Day",
  date: date('2027-01-01'),
  names: { en: "New Year's Day", fr: 'Nouvel An' },
  substitute: false,
}
const week = { start: epochMsFrom('2026-12-28T00:00Z'), end: epochMsFrom('2027-01-04T00:00Z') }

test.each([
  ['Pacific/Auckland', '2026-12-31T11:00:00Z', '2027-01-01T11:00:00Z'],
  ['Pacific/Honolulu', '2027-01-01T10:00:00Z', '2027-01-02T10:00:00Z'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01T10:00:00Z'],
])('1 January in %s is the whole local day', (zone, start, end) => {
  const settings = { ...place('NZ'), keptOpen: [] }
  const [closed] = closedHolidays([newYear], settings, zone as ZoneId, week)
  expect(
    [closed?.during.start, closed?.during.end].map((at) => `${instantFrom(at ?? (0 as never))}`),
  ).toEqual([start, end])
})

test('a practice that is kept open on a holiday is not closed', () => {
  const settings = { ...place('NZ'), keptOpen: ["New Year's Day"] }
  expect(closedHolidays([newYear], settings, 'Europe/Paris' as ZoneId, week)).toEqual([])
})

test('only days that are open now are newly closed, whatever their holiday is called', () => {
  const on = (day: string, key: string) => ({
    during: { start: epochMsFrom(`${day}T00:00Z`), end: epochMsFrom(`${day}T23:00Z`) },
    holiday: { key, date: date(day), names: { en: key, fr: key }, substitute: false },
  })
  const before = [on('2026-12-25', 'Christmas Day')]
  const after = [on('2026-12-25', '1. Weihnachtstag'), on('2026-12-26', '2. Weihnachtstag')]
  expect(newlyClosed(before, after).map(({ holiday }) => holiday.key)).toEqual(['2. Weihnachtstag'])
  expect(newlyClosed(after, [])).toEqual([])
})
