import { describe, expect, test } from 'vitest'
import { instantFrom } from '#kernel/epoch.ts'
import type { ScheduleId, ServiceId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { everyDay, interval, override, weekly } from '../../testing/week.ts'
import { closedHours, type Hours } from './closed-hours.ts'
import { type KnownSchedule, scheduleClosings } from './schedule-closings.ts'

const paris = 'Europe/Paris' as ZoneId
const open = (rules: Hours['rules'], overrides: Hours['overrides'] = [], zone = paris): Hours => ({
  rules,
  overrides,
  zone,
})
const nineToFive = open(weekly(everyDay, '09:00-17:00'))
const range = (from: string, to: string, zone = 'Europe/Paris') =>
  interval(zone, `${from}T00:00`, `${to}T00:00`)
const utc = (periods: readonly Interval[]) =>
  periods.map(({ start, end }) => `${instantFrom(start)} ${instantFrom(end)}`)

/** What two days close, in UTC. */
const cases: readonly [string, Hours, Hours, Interval, readonly string[]][] = [
  [
    'an evening that ends earlier',
    nineToFive,
    open(weekly(everyDay, '09:00-15:30')),
    range('2026-12-08', '2026-12-10'),
    ['2026-12-08T14:30:00Z 2026-12-08T16:00:00Z', '2026-12-09T14:30:00Z 2026-12-09T16:00:00Z'],
  ],
  [
    'wider hours: nothing',
    nineToFive,
    open(weekly(everyDay, '08:00-18:00')),
    range('2026-12-08', '2026-12-10'),
    [],
  ],
  [
    'a break at noon',
    nineToFive,
    open(weekly(everyDay, '09:00-12:00', '13:00-17:00')),
    range('2026-12-08', '2026-12-09'),
    ['2026-12-08T11:00:00Z 2026-12-08T12:00:00Z'],
  ],
  [
    'a date off',
    nineToFive,
    open(nineToFive.rules, [override('2026-12-09')]),
    range('2026-12-08', '2026-12-11'),
    ['2026-12-09T08:00:00Z 2026-12-09T16:00:00Z'],
  ],
  [
    'other hours of a date that is gone',
    open(nineToFive.rules, [override('2026-12-09', '19:00-21:00')]),
    nineToFive,
    range('2026-12-08', '2026-12-11'),
    ['2026-12-09T18:00:00Z 2026-12-09T20:00:00Z'],
  ],
  [
    'a weekday, though one of its dates keeps hours of its own',
    nineToFive,
    open(weekly([1, 3, 4, 5, 6, 7], '09:00-17:00'), [override('2026-12-08', '09:00-17:00')]),
    range('2026-12-08', '2026-12-16'),
    ['2026-12-15T08:00:00Z 2026-12-15T16:00:00Z'],
  ],
  [
    'a night around midnight, in one piece',
    open(weekly(everyDay, '00:00-02:00', '22:00-24:00')),
    open([]),
    range('2026-12-08', '2026-12-09'),
    ['2026-12-07T23:00:00Z 2026-12-08T01:00:00Z', '2026-12-08T21:00:00Z 2026-12-08T23:00:00Z'],
  ],
  [
    'a whole day: one piece over each midnight',
    open(weekly(everyDay, '00:00-24:00')),
    open([]),
    range('2026-12-08', '2026-12-10'),
    ['2026-12-07T23:00:00Z 2026-12-09T23:00:00Z'],
  ],
  [
    'another zone: the hours that its clock moves away',
    nineToFive,
    open(nineToFive.rules, [], 'Europe/London' as ZoneId),
    range('2026-12-08', '2026-12-09'),
    ['2026-12-08T08:00:00Z 2026-12-08T09:00:00Z'],
  ],
  [
    'the hour that clocks show twice: twice',
    open(weekly([7], '01:30-03:00')),
    open(weekly([7], '01:30-02:30')),
    range('2026-10-25', '2026-10-26'),
    ['2026-10-25T00:30:00Z 2026-10-25T01:00:00Z', '2026-10-25T01:30:00Z 2026-10-25T02:00:00Z'],
  ],
  [
    'the hour that clocks skip: nothing',
    open(weekly([7], '02:00-04:00')),
    open(weekly([7], '03:00-04:00')),
    range('2026-03-29', '2026-03-30'),
    [],
  ],
  [
    'a zone half an hour apart, where midnight is not a whole hour of UTC',
    open(weekly(everyDay, '23:00-24:00'), [], 'Asia/Kolkata' as ZoneId),
    open([], [], 'Asia/Kolkata' as ZoneId),
    range('2026-12-08', '2026-12-09', 'Asia/Kolkata'),
    ['2026-12-08T17:30:00Z 2026-12-08T18:30:00Z'],
  ],
]

describe('closedHours: what a change of hours closes', () => {
  test.each(cases)('%s', (_name, before, after, during, closed) => {
    expect(utc(closedHours(before, after, during))).toEqual(closed)
  })

  test('nothing was open without hours before', () => {
    expect(closedHours(null, open([]), range('2026-12-08', '2026-12-10'))).toEqual([])
  })
})

describe('scheduleClosings: for which services', () => {
  const [week, evenings] = ['week' as ScheduleId, 'evenings' as ScheduleId]
  const schedules: readonly KnownSchedule[] = [
    { id: week, main: true, ...nineToFive },
    { id: evenings, main: false, ...open(weekly(everyDay, '16:00-20:00')) },
  ]
  const services = [
    { id: 'follows' as ServiceId, scheduleId: null },
    { id: 'names' as ServiceId, scheduleId: week },
    { id: 'late' as ServiceId, scheduleId: evenings },
  ]
  const closes = (change: Parameters<typeof scheduleClosings>[2]) =>
    scheduleClosings(schedules, services, change, range('2026-12-08', '2026-12-09'))
      .filter(({ periods }) => periods.length > 0)
      .map(({ periods, services: ids }) => [ids, utc(periods)])
  const fromFour = ['2026-12-08T08:00:00Z 2026-12-08T15:00:00Z']

  test('the main schedule closes for services that name it, and for those that name none', () => {
    const day = ['2026-12-08T08:00:00Z 2026-12-08T16:00:00Z']
    expect(closes({ id: week, rules: [] })).toEqual([
      [['names'], day],
      [['follows'], day],
    ])
  })

  test('another schedule closes only for services that name it', () => {
    expect(closes({ id: evenings, rules: [] })).toEqual([
      [['late'], ['2026-12-08T15:00:00Z 2026-12-08T19:00:00Z']],
    ])
  })

  test('a schedule that becomes the main one closes the hours of the former one for those that name none', () => {
    expect(closes({ id: evenings, main: true })).toEqual([[['follows'], fromFour]])
  })

  test('what is null or absent is unchanged, and an unknown schedule closes nothing', () => {
    expect(closes({ id: week, rules: null, overrides: null, zone: null, main: null })).toEqual([])
    expect(closes({ id: 'other' as ScheduleId, rules: [] })).toEqual([])
  })
})
