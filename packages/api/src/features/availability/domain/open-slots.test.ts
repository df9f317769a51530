import { describe, expect, it } from 'vitest'
import { at, busy, everyDay, moments, override, picture, request, weekly } from '../testing/week.ts'
import { openSlots } from './open-slots.ts'
import type { SlotRequest } from './slot-request.ts'

const workdays = weekly([1, 2, 3, 4, 5], '09:00-12:00', '14:00-17:00')

function slotsOf(asked: SlotRequest) {
  const result = openSlots(asked)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const weekOf = (asked: SlotRequest) => picture(slotsOf(asked), asked.zone)
const lasting = (asked: SlotRequest, minutes: number, changes: Partial<SlotRequest['service']> = {}) => ({
  ...asked,
  service: { ...asked.service, durationMinutes: minutes, stepMinutes: minutes, ...changes },
})

describe('a week', () => {
  const paris = (changes: Partial<SlotRequest>) =>
    request('Europe/Paris', '2026-11-16T00:00', '2026-11-23T00:00', { rules: workdays, ...changes })

  it('repeats its hours on each weekday', () => {
    expect(weekOf(paris({}))).toMatchInlineSnapshot(`
      "Mon 2026-11-16  09:00 10:00 11:00 14:00 15:00 16:00
      Tue 2026-11-17  09:00 10:00 11:00 14:00 15:00 16:00
      Wed 2026-11-18  09:00 10:00 11:00 14:00 15:00 16:00
      Thu 2026-11-19  09:00 10:00 11:00 14:00 15:00 16:00
      Fri 2026-11-20  09:00 10:00 11:00 14:00 15:00 16:00"
    `)
  })

  it('has other hours on dates that have their own, and none on days off', () => {
    const overrides = [
      override('2026-11-17'),
      override('2026-11-18', '10:30-12:00'),
      override('2026-11-21', '09:00-11:00'),
    ]
    expect(weekOf(paris({ overrides }))).toMatchInlineSnapshot(`
      "Mon 2026-11-16  09:00 10:00 11:00 14:00 15:00 16:00
      Wed 2026-11-18  10:30
      Thu 2026-11-19  09:00 10:00 11:00 14:00 15:00 16:00
      Fri 2026-11-20  09:00 10:00 11:00 14:00 15:00 16:00
      Sat 2026-11-21  09:00 10:00"
    `)
  })

  it('leaves out busy time, to the minute', () => {
    const taken = [
      busy('Europe/Paris', '2026-11-16T10:00', '2026-11-16T11:00'),
      busy('Europe/Paris', '2026-11-17T10:59', '2026-11-17T11:01', 'external'),
      busy('Europe/Paris', '2026-11-18T00:00', '2026-11-20T00:00', 'time-off'),
      busy('Europe/Paris', '2026-11-20T08:00', '2026-11-20T10:00', 'hold'),
    ]
    expect(weekOf(paris({ busy: taken }))).toMatchInlineSnapshot(`
      "Mon 2026-11-16  09:00 11:00 14:00 15:00 16:00
      Tue 2026-11-17  09:00 14:00 15:00 16:00
      Fri 2026-11-20  10:00 11:00 14:00 15:00 16:00"
    `)
  })

  it('keeps buffers free around each session, and lets them extend beyond the open hours', () => {
    const taken = [busy('Europe/Paris', '2026-11-16T10:30', '2026-11-16T11:00')]
    const asked = lasting(paris({ busy: taken }), 30, { bufferBefore: 15, bufferAfter: 30 })
    const monday = { start: asked.range.start, end: at('2026-11-16T23:00Z') }
    expect(weekOf({ ...asked, range: monday })).toMatchInlineSnapshot(
      `"Mon 2026-11-16  09:00 09:30 11:30 14:00 14:30 15:00 15:30 16:00 16:30"`,
    )
  })

  it('counts the steps from the start of each window, not from the hour', () => {
    const rules = weekly([1], '09:10-12:00', '14:05-15:35')
    expect(weekOf(lasting(paris({ rules }), 45))).toMatchInlineSnapshot(
      `"Mon 2026-11-16  09:10 09:55 10:40 14:05 14:50"`,
    )
  })

  it('joins adjacent or overlapping ranges, and runs through midnight', () => {
    const rules = [
      ...weekly([1], '09:00-10:00', '10:00-11:30', '11:00-12:00', '23:00-24:00'),
      ...weekly([2], '00:00-01:00'),
    ]
    expect(weekOf(lasting(paris({ rules }), 90, { stepMinutes: 30 }))).toMatchInlineSnapshot(
      `"Mon 2026-11-16  09:00 09:30 10:00 10:30 23:00 23:30"`,
    )
  })

  it('is empty without hours', () => {
    expect(slotsOf(paris({ rules: [] }))).toEqual([])
  })
})

describe('notice and horizon', () => {
  const asked = (changes: Partial<SlotRequest>) =>
    request('America/New_York', '2027-03-13T00:00', '2027-03-18T00:00', {
      rules: weekly(everyDay, '09:00-11:00'),
      ...changes,
    })

  it('count notice in elapsed time, even on a day of 23 hours', () => {
    const dayBefore = lasting(asked({ now: Temporal.Instant.from('2027-03-13T14:00Z') }), 30, {
      minimumNoticeMinutes: 1440,
    })
    expect(
      weekOf({ ...dayBefore, range: { ...dayBefore.range, end: at('2027-03-15T04:00Z') } }),
    ).toMatchInlineSnapshot(`"Sun 2027-03-14  10:00 10:30"`)
  })

  it('offer a time exactly at the notice and none a millisecond later', () => {
    const withNow = (now: string) => {
      const today = asked({ now: Temporal.Instant.from(now) })
      return moments(slotsOf(lasting(today, 60, { minimumNoticeMinutes: 120 })))[0]
    }
    expect(withNow('2027-03-13T12:00:00Z')).toBe('2027-03-13T14:00Z')
    expect(withNow('2027-03-13T12:00:00.001Z')).toBe('2027-03-13T15:00Z')
    expect(withNow('2027-03-13T12:00:00.000001Z')).toBe('2027-03-13T15:00Z')
  })

  it("end with the professional's local date that many days ahead", () => {
    const now = Temporal.Instant.from('2027-03-14T03:59Z')
    expect(weekOf(lasting(asked({ now }), 60, { horizonDays: 2 }))).toMatchInlineSnapshot(`
      "Sun 2027-03-14  09:00 10:00
      Mon 2027-03-15  09:00 10:00"
    `)
  })
})

describe('clocks that change', () => {
  it.each([
    [
      'America/New_York',
      '2027-03-14',
      '00:00-06:00',
      60,
      'Sun 2027-03-14  00:00-05:00 01:00-05:00 03:00-04:00 04:00-04:00 05:00-04:00',
    ],
    [
      'America/New_York',
      '2026-11-01',
      '00:00-06:00',
      60,
      'Sun 2026-11-01  00:00-04:00 01:00-04:00 01:00-05:00 02:00-05:00 03:00-05:00 04:00-05:00 05:00-05:00',
    ],
    [
      'Europe/Paris',
      '2027-03-28',
      '00:00-06:00',
      60,
      'Sun 2027-03-28  00:00+01:00 01:00+01:00 03:00+02:00 04:00+02:00 05:00+02:00',
    ],
    [
      'Europe/Paris',
      '2026-10-25',
      '00:00-06:00',
      60,
      'Sun 2026-10-25  00:00+02:00 01:00+02:00 02:00+02:00 02:00+01:00 03:00+01:00 04:00+01:00 05:00+01:00',
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-04',
      '00:00-04:00',
      30,
      'Sun 2026-10-04  00:00+10:30 00:30+10:30 01:00+10:30 01:30+10:30 02:30+11:00 03:00+11:00 03:30+11:00',
    ],
    [
      'Australia/Lord_Howe',
      '2027-04-04',
      '00:00-04:00',
      30,
      'Sun 2027-04-04  00:00+11:00 00:30+11:00 01:00+11:00 01:30+11:00 01:30+10:30 02:00+10:30 02:30+10:30 03:00+10:30 03:30+10:30',
    ],
    ['Asia/Kolkata', '2027-03-28', '00:00-06:00', 60, 'Sun 2027-03-28  00:00 01:00 02:00 03:00 04:00 05:00'],
    [
      'America/Phoenix',
      '2027-03-14',
      '00:00-06:00',
      60,
      'Sun 2027-03-14  00:00 01:00 02:00 03:00 04:00 05:00',
    ],
  ])('in %s on %s: skipped times vanish, repeated ones come twice', (zone, date, open, minutes, expected) => {
    const asked = request(zone, `${date}T00:00`, `${date}T12:00`, { rules: weekly(everyDay, open) })
    expect(weekOf(lasting(asked, minutes))).toBe(expected)
  })

  it.each([
    ['America/New_York', '2027-03-12', ['14:00', '14:00', '13:00', '13:00']],
    ['America/New_York', '2026-10-30', ['13:00', '13:00', '14:00', '14:00']],
    ['Europe/Paris', '2027-03-26', ['08:00', '08:00', '07:00', '07:00']],
    ['Europe/Paris', '2026-10-23', ['07:00', '07:00', '08:00', '08:00']],
    ['Asia/Kolkata', '2027-03-26', ['03:30', '03:30', '03:30', '03:30']],
    ['Australia/Lord_Howe', '2026-10-02', ['22:30', '22:30', '22:00', '22:00']],
    ['Australia/Lord_Howe', '2027-04-02', ['22:00', '22:00', '22:30', '22:30']],
    ['America/Phoenix', '2027-03-12', ['16:00', '16:00', '16:00', '16:00']],
  ])('%s from %s: 09:00 stays 09:00', (zone, date, utc) => {
    const until = Temporal.PlainDate.from(date).add({ days: 4 }).toString()
    const asked = request(zone, `${date}T00:00`, `${until}T00:00`, { rules: weekly(everyDay, '09:00-10:00') })
    expect(moments(slotsOf(asked)).map((start) => start.slice(11, 16))).toEqual(utc)
  })

  it('do not change the length of a session that runs through a change', () => {
    const asked = request('America/New_York', '2027-03-14T00:00', '2027-03-14T12:00', {
      rules: weekly([7], '01:00-04:00'),
    })
    expect(weekOf(lasting(asked, 120, { stepMinutes: 60 }))).toMatchInlineSnapshot(`"Sun 2027-03-14  01:00"`)
  })

  it('start the day at one o’clock where midnight is skipped, and skip a date that does not exist', () => {
    const cairo = request('Africa/Cairo', '2026-04-23T12:00', '2026-04-24T12:00', {
      rules: weekly(everyDay, '00:00-03:00'),
    })
    expect(weekOf(cairo)).toMatchInlineSnapshot(`"Fri 2026-04-24  01:00 02:00"`)
    const apia = request('Pacific/Apia', '2011-12-29T00:00', '2012-01-01T00:00', {
      rules: weekly(everyDay, '09:00-11:00'),
      now: Temporal.Instant.from('2011-12-01T00:00Z'),
    })
    expect(weekOf(apia)).toMatchInlineSnapshot(`
      "Thu 2011-12-29  09:00 10:00
      Sat 2011-12-31  09:00 10:00"
    `)
  })
})
