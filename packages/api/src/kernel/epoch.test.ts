import { describe, expect, it } from 'vitest'
import { epochMsFrom } from './epoch.ts'
import { epochDayOf, weekdayOf } from './epoch-day.ts'

describe('epoch days', () => {
  it.each([
    '1969-12-31',
    '1970-01-01',
    '2000-02-29',
    '2026-11-21',
    '2028-03-01',
    '2099-12-31',
    '-000400-03-01',
  ])('of %s agree with Temporal', (date) => {
    const plain = Temporal.PlainDate.from(date)
    expect(epochDayOf(plain)).toBe(Temporal.PlainDate.from('1970-01-01').until(plain).days)
    expect(weekdayOf(epochDayOf(plain))).toBe(plain.dayOfWeek)
  })
})

describe('epochMsFrom', () => {
  it.each([
    ['2026-11-21T09:00:00Z', 1_795_251_600_000],
    ['2026-11-21 09:00:00.123+00', 1_795_251_600_123],
    ['2026-11-21T10:00:00+01:00', 1_795_251_600_000],
  ])('reads %s', (text, ms) => expect(epochMsFrom(text)).toBe(ms))

  it.each(['', 'now', '2026-11-21', '2026-11-21T09:00:00', '2026-02-30T09:00:00Z', '2026-11-21T24:00:00Z'])(
    'refuses %j',
    (text) => expect(() => epochMsFrom(text)).toThrow(RangeError),
  )
})
