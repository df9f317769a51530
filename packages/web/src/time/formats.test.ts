import { zones } from '@hora/schema/zones'
import { expect, test } from 'vitest'
import { formatDuration } from '#web/time/format-duration.ts'
import { formatRelative } from '#web/time/format-relative.ts'
import * as formats from '#web/time/formats.ts'
import { formatZone, zoneChoices, zoneOffset } from '#web/time/zones.ts'

const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/g, ' ')
const paris = { locale: 'fr-FR', zone: 'Europe/Paris' }
const newYork = { locale: 'en-US', zone: 'America/New_York' }
const start = '2026-03-03T14:30:00Z'
const end = '2026-03-03T15:15:00Z'

test('one instant is shown in the reader’s zone and language', () => {
  expect(plain(formats.formatTime(start, paris))).toBe('15:30')
  expect(plain(formats.formatTime(start, newYork))).toBe('9:30 AM')
  expect(plain(formats.formatTimeRange(start, end, newYork))).toBe('9:30 – 10:15 AM')
})

test('a range of times of one day cannot break over two lines, in any language', () => {
  const breakable = /[ \u2009]|–(?!\u2060)/u
  for (const locale of ['en-GB', 'en-US', 'fr-FR', 'de-DE', 'pt-PT'])
    expect(formats.formatTimeRange(start, end, { locale, zone: 'Europe/Paris' })).not.toMatch(breakable)
  expect(formats.formatTimeRange(start, end, { locale: 'en-GB', zone: 'Europe/Paris' })).toBe(
    '15:30–\u206016:15',
  )
})

test('a range over two days may break, because it is too long for one line of a phone', () => {
  const night = formats.formatTimeRange(start, '2026-03-04T01:00:00Z', paris)
  expect(plain(night)).toBe('03/03/2026 15:30 – 04/03/2026 02:00')
})

test('two months share their year, and one month is named once', () => {
  expect(plain(formats.formatMonths('2026-11-01', '2026-12-01', 'en-GB'))).toBe('November – December 2026')
  expect(formats.formatMonths('2026-11-01', '2026-11-01', 'en-GB')).toBe('November 2026')
})

test('a session until midnight ends that evening', () => {
  expect(plain(formats.formatTimeRange('2026-03-03T21:00:00Z', '2026-03-03T23:00:00Z', paris))).toBe(
    '22:00 – 00:00',
  )
})

test('a day names its year only when it is not the current one', () => {
  expect(formats.formatDay(start, paris, 2026)).toBe('mardi 3 mars')
  expect(formats.formatDay(start, paris, 2025)).toBe('mardi 3 mars 2026')
})

test('a late evening in New York is already the next day in Paris', () => {
  expect(formats.formatDay('2026-03-04T02:00:00Z', newYork, 2026)).toBe('Tuesday, March 3')
  expect(formats.formatDay('2026-03-04T02:00:00Z', paris, 2026)).toBe('mercredi 4 mars')
})

test('a date without a zone does not shift to its neighbour', () => {
  expect(formats.formatPlainDate('2026-03-03', 'en-GB')).toBe('3 March 2026')
  expect(formats.formatPlainDay('2026-03-03', 'fr', 2026)).toBe('mardi 3 mars')
  expect(formats.formatPlainDay('2026-03-03', 'fr', 2025)).toBe('mardi 3 mars 2026')
  expect(formats.formatMonth('2026-03-01', 'fr')).toBe('mars 2026')
})

test('French writes the first of a month as 1er', () => {
  const first = '2026-12-01T09:00:00Z'
  expect(formats.formatDay(first, paris, 2026)).toBe('mardi 1er décembre')
  expect(plain(formats.formatMoment(first, paris))).toBe('mar. 1er déc., 10:00')
  expect(formats.formatPlainDate('2026-12-01', 'fr')).toBe('1er décembre 2026')
  expect(plain(formats.formatDateRange('2026-12-01', '2026-12-07', 'fr'))).toBe('1er–7 décembre 2026')
})

test('weekdays count from Monday', () => {
  expect([1, 7].map((day) => formats.formatWeekday(day, 'en'))).toEqual(['Monday', 'Sunday'])
})

test.each([
  [45, 'en', '45 min'],
  [30, 'en-GB', '30 min'],
  [60, 'en', '1 hour'],
  [90, 'en-GB', '1 hour 30 min'],
  [1440, 'en-GB', '24 hours'],
  [1440, 'fr-FR', '24 h'],
  [2880, 'en', '2 days'],
  [20_160, 'en-GB', '14 days'],
  [10_080, 'fr-FR', '7 jours'],
  [3000, 'en', '50 hours'],
  [90, 'fr', '1 h 30 min'],
  [0, 'en', '0 min'],
])('%d minutes in %s are "%s"', (minutes, locale, expected) => {
  expect(plain(formatDuration(minutes, locale))).toBe(expected)
})

test('a duration in a narrow place has short units', () => {
  expect(plain(formatDuration(450, 'en-GB', 'narrow'))).toBe('7h 30m')
  expect(plain(formatDuration(450, 'fr-FR', 'narrow'))).toBe('7h 30min')
})

test('a moment shows its hour in the same way as a time alone', () => {
  const early = '2026-03-03T08:30:00Z'
  for (const locale of ['en-GB', 'en-US', 'fr-FR']) {
    const reader = { locale, zone: 'UTC' }
    expect(
      ` ${plain(formats.formatMoment(early, reader))}`.endsWith(
        ` ${plain(formats.formatTime(early, reader))}`,
      ),
    ).toBe(true)
  }
})

test('the distance of a moment is shown in the largest unit that fits', () => {
  expect(formatRelative('2026-03-03T16:30:00Z', start, newYork)).toBe('in 2 hours')
  expect(formatRelative('2026-03-02T14:30:00Z', start, newYork)).toBe('yesterday')
  expect(formatRelative('2026-03-30T14:30:00Z', start, newYork)).toBe('in 4 weeks')
  expect(formatRelative('2025-12-03T14:30:00Z', start, newYork)).toBe('3 months ago')
  expect(formatRelative('2023-03-03T14:30:00Z', start, newYork)).toBe('3 years ago')
  expect(formatRelative(start, start, paris)).toBe('maintenant')
})

test('days are counted by the nights in between, in the reader’s zone', () => {
  const evening = '2026-03-03T22:00:00Z'
  expect(formatRelative('2026-03-10T08:00:00Z', evening, { locale: 'en', zone: 'UTC' })).toBe('in 7 days')
  expect(formatRelative('2026-03-05T00:30:00Z', evening, { locale: 'en', zone: 'UTC' })).toBe('in 2 days')
  expect(formatRelative('2026-03-05T00:30:00Z', evening, newYork)).toBe('tomorrow')
})

test('the hours at the edge of a grid follow the reader’s clock', () => {
  expect(formats.formatHour(9, 'fr-FR')).toBe('09:00')
  expect(plain(formats.formatHour(14, 'en-US'))).toBe('2 PM')
})

test('a zone is named by its city and its offset at that moment, in summer and winter', () => {
  expect(formatZone('Europe/Paris', start, 'en')).toBe('Paris (UTC+1)')
  expect(formatZone('Europe/Paris', '2026-07-01T00:00:00Z', 'en')).toBe('Paris (UTC+2)')
  expect(zoneOffset('Asia/Kolkata', start)).toBe(330)
  expect(zoneChoices(zones, start, 'en').find((zone) => zone.value === 'America/New_York')?.label).toBe(
    'America/New York (UTC-5)',
  )
  expect(formatZone('Europe/London', start, 'fr')).toBe('Londres (UTC+0)')
})

test('a zone is chosen under its current name and found under every other one', () => {
  const choices = zoneChoices(zones, start, 'fr')
  const kyiv = choices.find(({ keywords }) => keywords.includes('Europe/Kiev'))
  expect(kyiv).toMatchObject({ value: 'Europe/Kyiv', label: 'Europe/Kyiv (UTC+2)' })
  expect(choices.filter(({ value }) => /Kiev|Calcutta|Saigon/.test(value))).toEqual([])
  expect(choices.find(({ value }) => value === 'Europe/London')?.label).toBe('Europe/Londres (UTC+0)')
  expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
})
