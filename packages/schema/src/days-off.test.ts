import { expect, test } from 'vitest'
import { daysOffBetween, daysOffProblem } from './days-off.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const days = (first: string, last: string, yearly = false) => ({
  firstDate: date(first),
  lastDate: date(last),
  yearly,
})
const between = (off: ReturnType<typeof days>, from: string, to: string) =>
  daysOffBetween(off, date(from), date(to)).map(({ firstDate, lastDate }) => `${firstDate}/${lastDate}`)

test.each([
  ['2026-12-24', '2026-12-24', false, null],
  ['2026-12-24', '2026-12-23', false, 'LAST_DAY_EARLIER'],
  ['2026-12-24', '2026-12-23', true, 'LAST_DAY_EARLIER'],
  ['2026-12-24', '2027-01-02', false, null],
  ['2026-12-24', '2027-01-02', true, 'YEARLY_CROSSES_YEAR'],
  ['2026-01-01', '2026-12-31', true, null],
  ['2026-01-01', '2028-01-01', false, null],
  ['2026-01-01', '2028-01-02', false, 'RANGE_TOO_LONG'],
  ['2026-01-01', '2098-12-31', false, 'RANGE_TOO_LONG'],
])('days off from %s to %s (yearly: %s): %s', (first, last, yearly, problem) => {
  expect(daysOffProblem(days(first, last, yearly))).toBe(problem)
})

test('days off touch a range that shares one date with them', () => {
  const off = days('2026-12-24', '2026-12-26')
  expect(between(off, '2026-12-26', '2026-12-30')).toEqual(['2026-12-24/2026-12-26'])
  expect(between(off, '2026-12-27', '2026-12-30')).toEqual([])
  expect(between(off, '2026-12-01', '2026-12-23')).toEqual([])
})

test('yearly days repeat from their first year on, and never before', () => {
  const off = days('2026-12-24', '2026-12-26', true)
  expect(between(off, '2020-01-01', '2026-12-23')).toEqual([])
  expect(between(off, '2025-01-01', '2028-12-31')).toEqual([
    '2026-12-24/2026-12-26',
    '2027-12-24/2027-12-26',
    '2028-12-24/2028-12-26',
  ])
})

test('29 February is 28 February in a year without it, as a first, last or only day', () => {
  expect(between(days('2028-02-29', '2028-02-29', true), '2028-01-01', '2030-12-31')).toEqual([
    '2028-02-29/2028-02-29',
    '2029-02-28/2029-02-28',
    '2030-02-28/2030-02-28',
  ])
  expect(between(days('2028-02-27', '2028-02-29', true), '2029-01-01', '2029-12-31')).toEqual([
    '2029-02-27/2029-02-28',
  ])
  expect(between(days('2028-02-29', '2028-03-02', true), '2029-01-01', '2032-12-31')).toEqual([
    '2029-02-28/2029-03-02',
    '2030-02-28/2030-03-02',
    '2031-02-28/2031-03-02',
    '2032-02-29/2032-03-02',
  ])
})
