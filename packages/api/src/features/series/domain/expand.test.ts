import { expect, test } from 'vitest'
import type { ZoneId } from '#kernel/zone.ts'
import { must } from '#testing/must.ts'
import { expand, isShortened, normalised, placed, type SeriesPattern } from './expand.ts'
import { parseRule } from './rule.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const patternOf = (start: string, rule: string): SeriesPattern => {
  const local = Temporal.PlainDateTime.from(start)
  const pattern = normalised({ start: local, ...must(parseRule(rule, local)) })
  if (pattern === null) throw new Error('No dates')
  return pattern
}
const listed = (pattern: SeriesPattern, to: string) =>
  expand(pattern, date(to)).map(({ original }) => original.toPlainDate().toString())

test('two weekdays of every second week keep their weeks, from any first date', () => {
  const days = ['2027-01-07', '2027-01-18', '2027-01-21', '2027-02-01']
  expect(listed(patternOf('2027-01-05T10:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'), '2027-02-01')).toEqual(
    days,
  )
})

test('failures-scheduling 8: the last date takes place, at any hour, in any zone, over a change of the clocks', () => {
  for (const zone of ['Pacific/Auckland', 'Europe/Paris', 'America/Los_Angeles'] as ZoneId[])
    for (const time of ['00:15', '10:00', '23:30']) {
      const pattern = patternOf(`2027-08-10T${time}`, 'FREQ=WEEKLY;UNTIL=20271116')
      const last = expand(pattern, date('2028-06-01')).at(-1)
      const shown = last && placed(last, zone).toZonedDateTimeISO(zone).toPlainDateTime().toString()
      expect(shown).toBe(`2027-11-16T${time}:00`)
    }
})

test('failures-scheduling 14: the weekday is that of the clock on the wall', () => {
  const thursday = patternOf('2027-01-07T08:00', 'FREQ=WEEKLY;COUNT=52')
  const sunday = patternOf('2027-01-10T20:00', 'FREQ=WEEKLY;COUNT=52')
  const weekdays = (pattern: SeriesPattern, zone: string) =>
    new Set(
      expand(pattern, date('2029-01-01')).map(
        (each) => placed(each, zone as ZoneId).toZonedDateTimeISO(zone).dayOfWeek,
      ),
    )
  expect(expand(thursday, date('2029-01-01'))).toHaveLength(52)
  expect([...weekdays(thursday, 'Pacific/Auckland')]).toEqual([4])
  expect([...weekdays(sunday, 'America/Los_Angeles')]).toEqual([7])
})

test.each([
  [29, ['2027-02-28', '2027-03-29', '2028-02-29', '2028-03-29']],
  [30, ['2027-02-28', '2027-03-30', '2028-02-29', '2028-03-30']],
  [31, ['2027-02-28', '2027-03-31', '2028-02-29', '2028-03-31']],
  [-1, ['2027-02-28', '2027-03-31', '2028-02-29', '2028-03-31']],
])('failures-scheduling 15: day %s is the last day of a shorter month, and itself after it', (day, some) => {
  const pattern = patternOf('2027-01-29T10:00', `FREQ=MONTHLY;BYMONTHDAY=${day}`)
  const found = expand(pattern, date('2028-03-31'))
  expect(found).toHaveLength(15)
  const dates = found.map(({ original }) => original.toPlainDate().toString())
  expect(dates).toEqual(expect.arrayContaining(some))
  const shortened = found.filter((each) => isShortened(pattern, each)).map(({ original }) => original.month)
  const expected = { 29: [2], 30: [2, 2], 31: [2, 4, 6, 9, 11, 2], [-1]: [] }[day]
  expect(shortened).toEqual(expected)
})

test('the second Tuesday and the last Friday of the month', () => {
  expect(listed(patternOf('2027-01-01T10:00', 'FREQ=MONTHLY;BYDAY=2TU'), '2027-03-31')).toEqual([
    ...['2027-01-12', '2027-02-09', '2027-03-09'],
  ])
  expect(listed(patternOf('2027-01-01T10:00', 'FREQ=MONTHLY;BYDAY=-1FR'), '2027-03-31')).toEqual([
    ...['2027-01-29', '2027-02-26', '2027-03-26'],
  ])
})

test('an hour that the clocks skip is kept, later by what they skip, and one they show twice is the first', () => {
  const paris = 'Europe/Paris' as ZoneId
  const spring = expand(patternOf('2027-03-21T02:30', 'FREQ=WEEKLY;COUNT=3'), date('2027-12-31'))
  expect(spring.map((each) => placed(each, paris).toString())).toEqual([
    '2027-03-21T01:30:00Z',
    '2027-03-28T01:30:00Z',
    '2027-04-04T00:30:00Z',
  ])
  const [autumn] = expand(patternOf('2027-10-31T02:30', 'FREQ=WEEKLY;COUNT=1'), date('2027-12-31'))
  expect(autumn && placed(autumn, paris).toString()).toBe('2027-10-31T00:30:00Z')
})
