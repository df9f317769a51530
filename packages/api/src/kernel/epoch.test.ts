import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochMsFrom } from './epoch.ts'
import { epochDayOf, weekdayOf } from './epoch-day.ts'
import { readUtcText } from './utc-text.ts'

const instants = fc
  .integer({ min: -2_208_988_800, max: 7_258_118_400 })
  .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000))

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
  it('reads what rows and JSON carry as Temporal does', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const iso = instant.toString()
        const row = iso.replace('T', ' ').replace('Z', '+00')
        expect(epochMsFrom(iso)).toBe(instant.epochMilliseconds)
        expect(epochMsFrom(row)).toBe(instant.epochMilliseconds)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['2026-11-21T09:00:00.123Z', 1_795_251_600_123],
    ['2026-11-21T10:00:00+01:00', 1_795_251_600_000],
    ['2028-02-29T00:00:00Z', 1_835_395_200_000],
  ])('reads %s too', (text, ms) => expect(epochMsFrom(text)).toBe(ms))

  it('accepts and refuses what Temporal accepts and refuses, whatever the digits', () => {
    const pair = fc.oneof(
      fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
      fc.string({ minLength: 2, maxLength: 2 }),
    )
    const texts = fc
      .tuple(pair, pair, pair, pair, pair, pair, pair)
      .map(([c, y, m, d, h, i, s]) => `${c}${y}-${m}-${d}T${h}:${i}:${s}Z`)
    fc.assert(
      fc.property(texts, (text) => {
        const quick = readUtcText(text)
        if (quick !== null) expect(quick).toBe(Temporal.Instant.from(text).epochMilliseconds)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    '',
    'now',
    '2026-11-21',
    '2026-11-21T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-21T24:00:00Z',
    '/026-11-21T09:00:00Z',
  ])('refuses %j', (text) => expect(() => epochMsFrom(text)).toThrow(RangeError))
})
