import { describe, expect, test } from 'vitest'
import type { SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { interval } from '../../testing/week.ts'
import type { CountedSession, SlotLimits } from '../slot-request.ts'
import { limitsAgainst } from './session-limits.ts'

const paris = 'Europe/Paris'

const none = {
  perDay: null,
  perWeek: null,
  clientPerDay: null,
  clientPerWeek: null,
  breakAfterMinutes: null,
  breakMinutes: null,
}

interface Sort {
  readonly ofService?: boolean
  readonly ofClient?: boolean
  readonly zone?: string
}

/** A session of an hour or of other minutes: `at('2026-12-07T09:00')`. */
function at(start: string, minutes = 60, { ofService = true, ofClient = false, zone = paris }: Sort = {}) {
  const end = Temporal.PlainDateTime.from(start).add({ minutes }).toString()
  const during = interval(zone, start, end)
  return { ref: start as SessionId, during, ofService, ofClient } satisfies CountedSession
}

function against(
  start: string,
  limits: Partial<SlotLimits>,
  { joins = false, minutes = 60, zone = paris } = {},
) {
  const all = { zone: zone as ZoneId, practice: null, service: null, counted: [], ...limits }
  return limitsAgainst(all)(at(start, minutes, { zone }).during, joins)
}

describe('the most sessions of a day and of a week', () => {
  const monday = [at('2026-12-07T09:00'), at('2026-12-07T11:00')]

  test('a day that has them is full, the next day is not', () => {
    const limits = { practice: { ...none, perDay: 2 }, counted: monday }
    expect(against('2026-12-07T23:30', limits)).toEqual(['day-limit'])
    expect(against('2026-12-08T00:00', limits)).toEqual([])
    expect(against('2026-12-06T23:59', limits)).toEqual([])
  })

  test('a week goes from Monday to Sunday', () => {
    const limits = { practice: { ...none, perWeek: 2 }, counted: monday }
    expect(against('2026-12-13T23:00', limits)).toEqual(['week-limit'])
    expect(against('2026-12-14T00:00', limits)).toEqual([])
    expect(against('2026-12-06T23:00', limits)).toEqual([])
  })

  test('a week across the change of years is one week', () => {
    const limits = { practice: { ...none, perWeek: 1 }, counted: [at('2026-12-28T09:00')] }
    expect(against('2027-01-03T09:00', limits)).toEqual(['week-limit'])
    expect(against('2027-01-04T09:00', limits)).toEqual([])
  })

  test('a session across midnight belongs to the day on which it starts', () => {
    const limits = { practice: { ...none, perDay: 1 }, counted: [at('2026-12-07T23:30')] }
    expect(against('2026-12-07T09:00', limits)).toEqual(['day-limit'])
    expect(against('2026-12-08T09:00', limits)).toEqual([])
  })

  test('a service counts its own sessions, a client their own places', () => {
    const counted = [at('2026-12-07T09:00', 60, { ofService: false, ofClient: true }), at('2026-12-07T11:00')]
    const service = { perDay: 1, perWeek: null }
    expect(against('2026-12-07T14:00', { service, counted })).toEqual(['service-day-limit'])
    expect(against('2026-12-07T14:00', { service: { perDay: 2, perWeek: null }, counted })).toEqual([])
    const practice = { ...none, clientPerDay: 1, clientPerWeek: 2 }
    expect(against('2026-12-07T14:00', { practice, counted })).toEqual(['client-day-limit'])
    expect(against('2026-12-09T14:00', { practice, counted })).toEqual([])
  })

  test('joining a session is not another session, but a place of its client', () => {
    const practice = { ...none, perDay: 1, clientPerWeek: 1, breakAfterMinutes: 30, breakMinutes: 60 }
    const counted = [at('2026-12-07T09:00', 60, { ofClient: true })]
    expect(against('2026-12-07T10:00', { practice, counted })).toEqual([
      'day-limit',
      'client-week-limit',
      'break',
    ])
    expect(against('2026-12-07T10:00', { practice, counted }, { joins: true })).toEqual(['client-week-limit'])
  })

  test('days of 23 and 25 hours are whole days', () => {
    for (const day of ['2026-10-25', '2027-03-28']) {
      const limits = { practice: { ...none, perDay: 1 }, counted: [at(`${day}T00:00`)] }
      const next = Temporal.PlainDate.from(day).add({ days: 1 })
      expect(against(`${day}T23:59`, limits)).toEqual(['day-limit'])
      expect(against(`${next}T00:00`, limits)).toEqual([])
    }
  })
})

describe('a break after sessions in a row', () => {
  const practice = { ...none, breakAfterMinutes: 180, breakMinutes: 30 }
  const morning = [at('2026-12-07T09:00'), at('2026-12-07T10:00'), at('2026-12-07T11:15')]

  test('is due when the sessions together would be longer', () => {
    const limits = { practice, counted: morning }
    expect(against('2026-12-07T12:15', limits)).toEqual(['break'])
    expect(against('2026-12-07T12:44', limits)).toEqual(['break'])
    expect(against('2026-12-07T12:45', limits)).toEqual([])
    expect(against('2026-12-07T08:00', limits)).toEqual(['break'])
    expect(against('2026-12-07T07:30', limits)).toEqual([])
  })

  test('is not due when exactly its time is reached', () => {
    expect(against('2026-12-07T11:15', { practice, counted: morning.slice(0, 2) })).toEqual([])
    expect(against('2026-12-07T11:15', { practice, counted: morning.slice(0, 2) }, { minutes: 61 })).toEqual([
      'break',
    ])
  })

  test('counts sessions on both sides, and across midnight', () => {
    const counted = [at('2026-12-07T22:00', 90), at('2026-12-08T00:30', 90)]
    expect(against('2026-12-07T23:30', { practice, counted })).toEqual(['break'])
  })

  test('does not refuse one long session by itself', () => {
    expect(against('2026-12-07T14:00', { practice, counted: morning }, { minutes: 300 })).toEqual([])
    expect(against('2026-12-07T12:30', { practice, counted: morning }, { minutes: 300 })).toEqual(['break'])
  })
})

test('without limits nothing is refused', () => {
  const counted = Array.from({ length: 20 }, (_, hour) =>
    at(`2026-12-07T${String(hour).padStart(2, '0')}:00`),
  )
  expect(against('2026-12-07T22:00', { counted })).toEqual([])
  expect(
    against('2026-12-07T22:00', { practice: none, service: { perDay: null, perWeek: null }, counted }),
  ).toEqual([])
})
