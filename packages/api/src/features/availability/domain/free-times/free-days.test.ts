import { expect, test } from 'vitest'
import { type EpochMs, epochMsOf } from '#kernel/epoch.ts'
import { epochDayOf } from '#kernel/epoch-day.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { freeDays, slotsOfDay } from './free-days.ts'

const slotAt = (instant: string) => {
  const start = epochMsOf(Temporal.Instant.from(instant))
  return { start, end: (start + 3_600_000) as EpochMs }
}
const zoneOf = (zone: string) => offsetsOf(zone as ZoneId)
const dayOf = (date: string) => epochDayOf(Temporal.PlainDate.from(date))

test('days are those of the reader: 22:30 and 23:30 UTC are one evening in London and two days in Paris', () => {
  const slots = ['2026-12-01T22:30:00Z', '2026-12-01T23:30:00Z'].map(slotAt)
  expect(freeDays(slots, zoneOf('Europe/London'))).toEqual([{ epochDay: dayOf('2026-12-01'), times: 2 }])
  expect(freeDays(slots, zoneOf('Europe/Paris'))).toEqual([
    { epochDay: dayOf('2026-12-01'), times: 1 },
    { epochDay: dayOf('2026-12-02'), times: 1 },
  ])
  expect(slotsOfDay(slots, zoneOf('Europe/Paris'), dayOf('2026-12-02'))).toEqual([slots[1]])
})

test('a date that begins twice is listed once, and the dates stay in order', () => {
  // St. John's went back from 00:01 to 23:01 of the day before, at 02:31 UTC on 7 November 2010.
  const slots = ['2010-11-07T02:30:00Z', '2010-11-07T02:31:00Z', '2010-11-07T04:00:00Z'].map(slotAt)
  const zone = zoneOf('America/St_Johns')
  expect(freeDays(slots, zone)).toEqual([
    { epochDay: dayOf('2010-11-06'), times: 1 },
    { epochDay: dayOf('2010-11-07'), times: 2 },
  ])
  expect(slotsOfDay(slots, zone, dayOf('2010-11-06'))).toEqual([slots[1]])
})

test('nothing free is no day', () => {
  expect(freeDays([], zoneOf('UTC'))).toEqual([])
})
