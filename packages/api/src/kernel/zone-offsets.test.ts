import { rounds } from '@hora/db/testing/rounds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochDayOf } from './epoch-day.ts'
import type { ZoneId } from './zone.ts'
import { epochDayAt, firstMinuteOfDay, offsetIndexAt, offsetsOf } from './zone-offsets.ts'

const zones = Intl.supportedValuesOf('timeZone') as ZoneId[]
const minutesOf = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds / 60_000
const first = minutesOf('2000-01-01T00:00Z')
const last = minutesOf('2099-12-31T23:59Z')

function compiledOffset(zone: ZoneId, minute: number): number | undefined {
  const offsets = offsetsOf(zone)
  return offsets.offsets[offsetIndexAt(offsets, minute)]
}

function temporalOffset(zone: ZoneId, minute: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000
}

/** The offset from Intl, the platform's second implementation of the zone rules. */
function intlOffset(format: Intl.DateTimeFormat, minute: number): number {
  const parts = new Map(format.formatToParts(minute * 60_000).map((part) => [part.type, Number(part.value)]))
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0]
  const local = Temporal.PlainDateTime.from({ year, month, day }).add({
    hours: parts.get('hour') ?? 0,
    minutes: parts.get('minute') ?? 0,
  })
  return local.toZonedDateTime('UTC').epochMilliseconds / 60_000 - minute
}

describe('offsetsOf', () => {
  it('knows offsets of whole, half and quarter hours', () => {
    const winter = minutesOf('2026-01-15T12:00Z')
    const summer = minutesOf('2026-07-15T12:00Z')
    const at = (zone: string) => [winter, summer].map((minute) => compiledOffset(zone as ZoneId, minute))
    expect(at('America/New_York')).toEqual([-300, -240])
    expect(at('Europe/Paris')).toEqual([60, 120])
    expect(at('Asia/Kolkata')).toEqual([330, 330])
    expect(at('Australia/Lord_Howe')).toEqual([660, 630])
    expect(at('America/Phoenix')).toEqual([-420, -420])
    expect(at('Asia/Kathmandu')).toEqual([345, 345])
    expect(at('UTC')).toEqual([0, 0])
  })

  it('changes at the exact minute, for every change of the century in every zone', () => {
    for (const zone of zones) {
      for (const start of offsetsOf(zone).starts) {
        if (start < first || start > last) continue
        for (const minute of [start - 1, start]) {
          expect([zone, minute, compiledOffset(zone, minute)]).toEqual([
            zone,
            minute,
            temporalOffset(zone, minute),
          ])
        }
      }
    }
  })

  it('agrees with Temporal at any minute of any zone from 2000 to 2099', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: first, max: last }), (zone, minute) => {
        expect(compiledOffset(zone, minute)).toBe(temporalOffset(zone, minute))
      }),
      { numRuns: rounds({ few: 1000, all: 5000 }) },
    )
  })

  it('agrees with Intl around each change from 2024 to 2037', () => {
    const [from, to] = [minutesOf('2024-01-01T00:00Z'), minutesOf('2038-01-01T00:00Z')]
    for (const zone of zones) {
      const format = new Intl.DateTimeFormat('en-u-hc-h23', {
        timeZone: zone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      })
      for (const start of [from, ...offsetsOf(zone).starts]) {
        if (start < from || start > to) continue
        for (const minute of [start - 1, start, start + 60 * 24 * 45]) {
          expect([zone, minute, compiledOffset(zone, minute)]).toEqual([
            zone,
            minute,
            intlOffset(format, minute),
          ])
        }
      }
    }
  })

  it('gives dates and their first minutes as Temporal does, in any zone', () => {
    const days = fc.integer({ min: Math.ceil(first / 1440) + 1, max: Math.floor(last / 1440) - 1 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, fc.nat(2000), (zone, day, minutes) => {
        const start = firstMinuteOfDay(offsetsOf(zone), day)
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day })
        expect(start * 60_000).toBe(date.toZonedDateTime(zone).epochMilliseconds)
        const shown = Temporal.Instant.fromEpochMilliseconds((start + minutes) * 60_000).toZonedDateTimeISO(
          zone,
        )
        expect(epochDayAt(offsetsOf(zone), start + minutes)).toBe(epochDayOf(shown.toPlainDate()))
      }),
      { numRuns: rounds({ few: 1000, all: 5000 }) },
    )
  })

  it.each([
    ['Pacific/Apia', '2011-12-30'],
    ['Africa/Cairo', '2026-04-24'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['America/Asuncion', '2010-10-03'],
  ])('starts the date without midnight in %s on %s at the first moment after the gap', (zone, date) => {
    const day = Temporal.PlainDate.from(date)
    const start = firstMinuteOfDay(offsetsOf(zone as ZoneId), epochDayOf(day))
    expect(start * 60_000).toBe(day.toZonedDateTime(zone).epochMilliseconds)
  })

  it('is compiled once per zone', () => {
    expect(offsetsOf('Europe/Paris' as ZoneId)).toBe(offsetsOf('Europe/Paris' as ZoneId))
  })
})
