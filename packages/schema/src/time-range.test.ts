import { expect, test } from 'vitest'
import { timeRange } from './time-range.ts'

const written = (start: string, end: string, zone: string, locale: string) =>
  timeRange(
    Temporal.Instant.from(start),
    Temporal.Instant.from(end),
    zone,
    (options) => new Intl.DateTimeFormat(locale, options),
  )
    .replaceAll('\u2060', '')
    .replaceAll(/\s/g, ' ')

test.each([
  ['fr-FR', 'Europe/Paris', '2026-11-30T21:00:00Z', '2026-11-30T23:00:00Z', '22:00 – 00:00'],
  ['en-GB', 'Europe/Paris', '2026-11-30T21:00:00Z', '2026-11-30T23:00:00Z', '22:00–00:00'],
  ['en-US', 'America/New_York', '2026-12-01T03:00:00Z', '2026-12-01T05:00:00Z', '10:00 PM – 12:00 AM'],
  ['en-GB', 'Europe/Paris', '2026-11-29T23:00:00Z', '2026-11-30T23:00:00Z', '00:00–00:00'],
  ['en-GB', 'Asia/Beirut', '2026-03-28T20:00:00Z', '2026-03-28T22:00:00Z', '22:00–00:00'],
  ['en-US', 'America/New_York', '2026-12-01T02:00:00Z', '2026-12-01T03:00:00Z', '9:00 – 10:00 PM'],
  ['en-GB', 'Europe/Paris', '2026-11-30T08:00:00Z', '2026-11-30T09:00:00Z', '09:00–10:00'],
])('in %s and %s, a session until midnight ends that evening', (locale, zone, start, end, times) => {
  expect(written(start, end, zone, locale)).toBe(times)
})

test('a session beyond midnight names both days', () => {
  const late = written('2026-11-30T22:30:00Z', '2026-11-30T23:30:00Z', 'Europe/Paris', 'en-GB')
  expect(late).toMatch(/30\/11\/2026.*01\/12\/2026/)
})

test('a range of times of one day cannot break over two lines, in any language; one over two days may', () => {
  const [start, end] = [
    Temporal.Instant.from('2026-03-03T14:30:00Z'),
    Temporal.Instant.from('2026-03-03T15:15:00Z'),
  ]
  const range = (locale: string, until: Temporal.Instant) =>
    timeRange(start, until, 'Europe/Paris', (options) => new Intl.DateTimeFormat(locale, options))
  const midnight = Temporal.Instant.from('2026-03-03T23:00:00Z')
  for (const locale of ['en-GB', 'en-US', 'fr-FR', 'de-DE', 'pt-PT'])
    for (const until of [end, midnight]) expect(range(locale, until)).not.toMatch(/[ \u2009]|–(?!\u2060)/u)
  expect(range('fr-FR', end.add({ hours: 24 }))).toMatch(/ /)
})
