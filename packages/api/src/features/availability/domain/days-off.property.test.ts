import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EpochMs, instantFrom } from '#kernel/epoch.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { closedDays } from './days-off.ts'

/** Zones whose days have 23, 23.5, 24.5 or 25 hours, skip midnight, or are far from UTC. */
const zones = [
  'Europe/Paris',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Havana',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Asia/Kathmandu',
] as const

const first = Temporal.PlainDate.from('2026-01-01')
const hour = 3_600_000

test('a moment is closed exactly when the clock of the practice shows a date of the time off', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.nat({ max: 4000 }),
      fc.nat({ max: 9 }),
      fc.boolean(),
      fc.nat({ max: 365 * 24 * 10 }),
      (zone, offset, length, yearly, hours) => {
        const firstDate = first.add({ days: offset })
        const last = firstDate.add({ days: length })
        const lastDate = yearly && last.year > firstDate.year ? firstDate.with({ month: 12, day: 31 }) : last
        const start = first.toZonedDateTime(zone).epochMilliseconds + hours * hour
        const moment = { start: start as EpochMs, end: (start + 1) as EpochMs }
        const local = instantFrom(moment.start).toZonedDateTimeISO(zone).toPlainDate()
        const from = yearly && local.year > firstDate.year ? firstDate.with({ year: local.year }) : firstDate
        const to = yearly && local.year > firstDate.year ? lastDate.with({ year: local.year }) : lastDate
        const { compare } = Temporal.PlainDate
        const isOff = compare(from, local) <= 0 && compare(local, to) <= 0
        const closed = closedDays({ firstDate, lastDate, yearly }, zone as ZoneId, moment)
        expect(closed.length).toBe(isOff ? 1 : 0)
      },
    ),
    { numRuns: 2000 },
  )
})

test('the last day is closed to its last minute, whatever its length', () => {
  for (const zone of zones) {
    for (let day = 0; day < 366; day += 1) {
      const date = first.add({ days: day })
      const days = { firstDate: date, lastDate: date, yearly: false }
      const from = date.subtract({ days: 2 }).toZonedDateTime(zone).epochMilliseconds as EpochMs
      const to = date.add({ days: 3 }).toZonedDateTime(zone).epochMilliseconds as EpochMs
      const [closed] = closedDays(days, zone as ZoneId, { start: from, end: to })
      const next = date.add({ days: 1 })
      expect(closed?.start).toBe(date.toZonedDateTime(zone).epochMilliseconds)
      expect(closed?.end).toBe(next.toZonedDateTime(zone).epochMilliseconds)
    }
  }
})

test('a date that the clocks skip closes nothing', () => {
  const date = Temporal.PlainDate.from('2011-12-30')
  const range = { start: Date.UTC(2011, 11, 28) as EpochMs, end: Date.UTC(2012, 0, 2) as EpochMs }
  const days = { firstDate: date, lastDate: date, yearly: false }
  expect(closedDays(days, 'Pacific/Apia' as ZoneId, range)).toEqual([])
})
