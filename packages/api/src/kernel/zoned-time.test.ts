import { rounds } from '@hora/db/testing/rounds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EpochMs, instantFrom } from './epoch.ts'
import { parseZone, type ZoneId } from './zone.ts'
import { instantOf, intervalOfDate } from './zoned-time.ts'

const zoneOf = (text: string) => text as ZoneId
const local = (text: string) => Temporal.PlainDateTime.from(text)
const dayOf = (date: string, zone: string) => intervalOfDate(Temporal.PlainDate.from(date), zoneOf(zone))
const hoursOf = (date: string, zone: string) => {
  const { start, end } = dayOf(date, zone)
  return (end - start) / 3_600_000
}

describe('parseZone', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['america/new_york', 'America/New_York'],
    ['utc', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['asia/calcutta', 'Asia/Kolkata'],
    ['Etc/UTC', 'UTC'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('reads %s', (text, zone) => expect(parseZone(text)).toEqual({ ok: true, value: zone }))

  it.each([
    '',
    'Mars/Base',
    '+02:00',
    '2026-01-01T00:00[Europe/Paris]',
    'Europe/Paris\n',
    'Europe/\u202eParis',
    'Europe/Paris\u0000',
    '../../etc/passwd',
    'A'.repeat(10_000),
  ])('refuses %j', (text) =>
    expect(parseZone(text)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path: 'zone' }] },
    }),
  )
})

describe('instantOf', () => {
  it.each([
    ['an ordinary morning', '2026-11-21T09:00', 'America/New_York', '2026-11-21T14:00:00Z'],
    [
      'a gap: the time moves forward by its length',
      '2027-03-14T02:30',
      'America/New_York',
      '2027-03-14T07:30:00Z',
    ],
    ['the first moment after a gap', '2027-03-14T03:00', 'America/New_York', '2027-03-14T07:00:00Z'],
    ['an overlap: the first time counts', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['a gap of half an hour', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['an overlap of half an hour', '2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00Z'],
    ['a zone without changes', '2027-03-14T02:30', 'America/Phoenix', '2027-03-14T09:30:00Z'],
    ['half-hour zones', '2027-03-28T02:30', 'Asia/Kolkata', '2027-03-27T21:00:00Z'],
  ])('%s: %s in %s', (_name, text, zone, expected) => {
    expect(instantOf(local(text), zoneOf(zone)).toString()).toBe(expected)
  })

  it('converts back to the same local time, except in a gap', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone').map(zoneOf))
    const minutes = fc.integer({ min: 0, max: 14 * 366 * 1440 })
    fc.assert(
      fc.property(zones, minutes, (zone, offset) => {
        const wall = local('2024-01-01T00:00').add({ minutes: offset })
        const shown = instantOf(wall, zone).toZonedDateTimeISO(zone).toPlainDateTime()
        const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
        const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
        const inGap = !earlier.toPlainDateTime().equals(later.toPlainDateTime())
        expect(inGap || shown.equals(wall)).toBe(true)
      }),
      { numRuns: rounds({ few: 500, all: 2000 }) },
    )
  })
})

describe('local dates', () => {
  it('begin at their first existing moment', () => {
    const { start } = dayOf('2026-04-24', 'Africa/Cairo')
    expect(instantFrom(start).toString()).toBe('2026-04-23T22:00:00Z')
  })

  it.each([
    ['2027-03-14', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-10-04', 'Australia/Lord_Howe', 23.5],
    ['2027-04-04', 'Australia/Lord_Howe', 24.5],
    ['2026-11-21', 'Asia/Kolkata', 24],
  ])('%s in %s lasts %d hours', (date, zone, hours) => expect(hoursOf(date, zone)).toBe(hours))

  it('convert back to the same moments', () => {
    const moment = 1_795_251_600_123 as EpochMs
    expect(instantFrom(moment).epochMilliseconds).toBe(moment)
  })
})
