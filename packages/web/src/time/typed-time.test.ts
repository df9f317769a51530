import { expect, test } from 'vitest'
import { dateInFigures, readDate } from '#web/time/typed-date.ts'
import { hasAmPm, isWholeTime, readTime, stepTime } from '#web/time/typed-time.ts'

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9:30', '09:30'],
  ['09:30', '09:30'],
  ['21.30', '21:30'],
  ['21h30', '21:30'],
  ['21 h 30', '21:30'],
  ['9h', '09:00'],
  ['9:30 PM', '21:30'],
  ['9:30\u202fPM', '21:30'],
  ['9pm', '21:00'],
  ['12 am', '00:00'],
  ['12 p.m.', '12:00'],
  ['24:00', '00:00'],
  ['00:00', '00:00'],
  ['', null],
  ['25:00', null],
  ['24:30', null],
  ['9:60', null],
  ['13 pm', null],
  ['0 am', null],
  ['soon', null],
  ['09:30+02:00', null],
  ['12345', null],
])('the typed time %s is %s', (text, time) => expect(readTime(text)).toBe(time))

test('a time is taken while typing once its minutes are there', () => {
  expect(['1', '10', '10:', '10:1', '10:15', '1015'].map(isWholeTime)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ])
})

test('arrow keys go from step to step around the clock', () => {
  expect([stepTime('09:02', 5), stepTime('09:02', -5), stepTime('23:55', 5), stepTime('00:00', -15)]).toEqual(
    ['09:05', '09:00', '00:00', '23:45'],
  )
})

test('the clock follows the reader', () => {
  expect([hasAmPm('en-US'), hasAmPm('en-GB'), hasAmPm('fr-FR')]).toEqual([true, false, false])
})

test.each([
  ['30/11/2026', 'en-GB', '2026-11-30'],
  ['30112026', 'en-GB', '2026-11-30'],
  ['11302026', 'en-US', '2026-11-30'],
  ['20261130', 'en-GB', null],
  ['11/30/2026', 'en-US', '2026-11-30'],
  ['30/11/2026', 'en-US', null],
  ['30.11.26', 'fr-FR', '2026-11-30'],
  ['30 11', 'fr-FR', '2026-11-30'],
  ['1/2', 'en-GB', '2026-02-01'],
  ['1/2', 'en-US', '2026-01-02'],
  ['2026-11-30', 'en-US', '2026-11-30'],
  ['2026-02-30', 'en-US', null],
  ['29/02/2026', 'en-GB', null],
  ['29/02/2028', 'en-GB', '2028-02-29'],
  ['2026-11-30T10:00Z', 'en-GB', null],
  ['tomorrow', 'en-GB', null],
  ['', 'en-GB', null],
])('the typed date %s in %s is %s', (text, locale, date) => expect(readDate(text, locale, 2026)).toBe(date))

test('a date is shown in the reader’s order', () => {
  expect(['en-GB', 'en-US', 'fr-FR'].map((locale) => dateInFigures('2026-11-30', locale))).toEqual([
    '30/11/2026',
    '11/30/2026',
    '30/11/2026',
  ])
})
