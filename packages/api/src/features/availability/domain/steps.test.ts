import { describe, expect, it } from 'vitest'
import { epochDayOf } from '#kernel/epoch-day.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { at, busy, interval, moments, override, request, weekly } from '../testing/week.ts'
import { padBusy } from './busy-spans.ts'
import { applyOverrides, expandWeeklyRules, hoursOn } from './day-hours.ts'
import { withGroups } from './join-group.ts'
import { between, type MinuteSpans, tidy, without } from './minute-spans.ts'
import { nearestSlots } from './nearest-slots.ts'
import { clampToNoticeAndHorizon } from './open-slots.ts'
import { placeHours } from './place-hours.ts'
import { sliceIntoSlots } from './slice-into-slots.ts'
import type { Group, SlotRequest } from './slot-request.ts'
import { noticeAndHorizonBounds, rangeBounds } from './start-bounds.ts'

const spans = (...pairs: [number, number][]): MinuteSpans => ({
  starts: pairs.map(([start]) => start),
  ends: pairs.map(([, end]) => end),
})
const day = (date: string) => epochDayOf(Temporal.PlainDate.from(date))
const utcMinute = (iso: string) => at(iso) / 60_000

describe('expandWeeklyRules', () => {
  it('sorts the ranges of a weekday and joins adjacent ones', () => {
    const hours = expandWeeklyRules(weekly([1], '14:00-17:00', '09:00-10:00', '10:00-12:00'))
    expect(hoursOn(hours, day('2026-11-16'))).toEqual(spans([540, 720], [840, 1020]))
    expect(hoursOn(hours, day('2026-11-17'))).toEqual(spans())
  })
})

describe('applyOverrides', () => {
  it('replaces one date and no other', () => {
    const weekdays = expandWeeklyRules(weekly([1], '09:00-17:00'))
    const hours = applyOverrides(weekdays, [override('2026-11-16', '10:00-11:00'), override('2026-11-23')])
    expect(hoursOn(hours, day('2026-11-16'))).toEqual(spans([600, 660]))
    expect(hoursOn(hours, day('2026-11-23'))).toEqual(spans())
    expect(hoursOn(hours, day('2026-11-30'))).toEqual(spans([540, 1020]))
  })
})

describe('placeHours', () => {
  const hours = expandWeeklyRules(weekly([7], '01:30-02:30'))
  const place = (from: string, to: string) =>
    placeHours(hours, offsetsOf('America/New_York' as ZoneId), utcMinute(from), utcMinute(to))

  it('leaves out skipped hours', () => {
    const windows = place('2027-03-14T00:00Z', '2027-03-15T00:00Z')
    expect(windows).toEqual({
      ...spans([utcMinute('2027-03-14T06:30Z'), utcMinute('2027-03-14T07:00Z')]),
      anchors: [utcMinute('2027-03-14T06:30Z')],
    })
  })

  it('opens repeated hours twice', () => {
    const windows = place('2026-11-01T00:00Z', '2026-11-02T00:00Z')
    const first = [utcMinute('2026-11-01T05:30Z'), utcMinute('2026-11-01T06:00Z')] as [number, number]
    const second = [utcMinute('2026-11-01T06:30Z'), utcMinute('2026-11-01T07:30Z')] as [number, number]
    expect(windows).toEqual({ ...spans(first, second), anchors: [first[0], second[0]] })
  })

  it('keeps the anchor of a window that the range cuts', () => {
    const windows = place('2026-11-08T07:00Z', '2026-11-08T07:10Z')
    expect(windows).toEqual({
      ...spans([utcMinute('2026-11-08T07:00Z'), utcMinute('2026-11-08T07:10Z')]),
      anchors: [utcMinute('2026-11-08T06:30Z')],
    })
  })
})

describe('minute spans', () => {
  it('can be made tidy', () => {
    expect(tidy(spans([1, 4], [2, 3], [4, 6], [8, 9]))).toEqual(spans([1, 6], [8, 9]))
  })

  it('can be made tidy before 1970', () => {
    expect(tidy(spans([-9, -7], [-8, -5], [-3, 2]))).toEqual(spans([-9, -5], [-3, 2]))
  })

  it.each([
    ['nothing taken', spans([0, 9]), spans(), spans([0, 9])],
    ['a hole in the middle', spans([0, 9]), spans([3, 5]), spans([0, 3], [5, 9])],
    ['a hole at each end', spans([0, 9]), spans([-2, 1], [8, 12]), spans([1, 8])],
    ['all of it', spans([0, 9]), spans([0, 9]), spans()],
    ['one hole over two spans', spans([0, 4], [6, 9]), spans([3, 7]), spans([0, 3], [7, 9])],
    ['holes that only touch', spans([2, 4]), spans([0, 2], [4, 6]), spans([2, 4])],
  ])('without %s', (_name, from, taken, left) => expect(without(from, taken)).toEqual(left))

  it('can be cut to a range of minutes', () => {
    expect(between(spans([0, 4], [6, 9], [10, 12]), 3, 10)).toEqual(spans([3, 4], [6, 9]))
  })
})

describe('padBusy', () => {
  const { service } = request('UTC', '2026-11-16T00:00', '2026-11-17T00:00')
  const minute = utcMinute('2026-11-16T10:00Z')

  it('puts the buffer after a session before what follows it, and the buffer before it after what precedes it', () => {
    const padded = padBusy([busy('UTC', '2026-11-16T10:00', '2026-11-16T11:00')], {
      ...service,
      bufferBefore: 5,
      bufferAfter: 20,
    })
    expect(padded).toEqual(spans([minute - 20, minute + 65]))
  })

  it('counts parts of a minute as the whole minute', () => {
    const padded = padBusy([busy('UTC', '2026-11-16T10:00:59', '2026-11-16T10:01:01')], service)
    expect(padded).toEqual(spans([minute, minute + 2]))
  })

  it('takes busy time in any order', () => {
    const unsorted = ['12:00', '10:00', '11:00', '10:00'].map((time) =>
      busy('UTC', `2026-11-16T${time}`, `2026-11-16T${time}:30`),
    )
    expect(padBusy(unsorted, service)).toEqual(
      spans([minute, minute + 1], [minute + 60, minute + 61], [minute + 120, minute + 121]),
    )
  })
})

describe('bounds of starts', () => {
  const asked = request('Europe/Paris', '2026-11-16T00:00', '2026-11-17T00:00', {
    now: Temporal.Instant.from('2026-11-16T09:00:30Z'),
  })

  it('round a range inwards to whole minutes', () => {
    const range = { start: at('2026-11-16T09:00:01Z'), end: at('2026-11-16T10:00:01Z') }
    expect(rangeBounds({ ...asked, range })).toEqual({
      from: utcMinute('2026-11-16T09:01Z'),
      to: utcMinute('2026-11-16T10:01Z'),
    })
  })

  it('are the notice and the end of the last local date', () => {
    const service = { ...asked.service, minimumNoticeMinutes: 60, horizonDays: 1 }
    expect(noticeAndHorizonBounds({ ...asked, service })).toEqual({
      from: utcMinute('2026-11-16T10:01Z'),
      to: utcMinute('2026-11-17T23:00Z'),
    })
  })

  it('keep the free time that the last possible session needs', () => {
    const service = { ...asked.service, minimumNoticeMinutes: 60, horizonDays: 0 }
    const free = spans([utcMinute('2026-11-16T08:00Z'), utcMinute('2026-11-18T08:00Z')])
    expect(clampToNoticeAndHorizon(free, { ...asked, service })).toEqual(
      spans([utcMinute('2026-11-16T10:01Z'), utcMinute('2026-11-16T23:59Z')]),
    )
  })
})

describe('sliceIntoSlots', () => {
  const { service } = request('UTC', '2026-11-16T00:00', '2026-11-17T00:00')
  const slice = (free: MinuteSpans, durationMinutes: number, stepMinutes: number) =>
    sliceIntoSlots({ ...spans([100, 200]), anchors: [90] }, free, {
      ...service,
      durationMinutes,
      stepMinutes,
    }).map((slot) => slot.start / 60_000)

  it.each([
    ['on the grid of its anchor', spans([100, 200]), 30, 30, [120, 150]],
    ['up to the last that fits', spans([100, 200]), 20, 30, [120, 150, 180]],
    ['only where it is free', spans([100, 125], [140, 185]), 20, 10, [100, 140, 150, 160]],
    ['into free time beyond its window', spans([100, 300]), 60, 45, [135, 180]],
    ['nowhere without room', spans([100, 110], [150, 159]), 20, 5, []],
  ])('%s', (_name, free, duration, step, expected) => expect(slice(free, duration, step)).toEqual(expected))
})

describe('withGroups', () => {
  const hour = (start: string) =>
    interval('UTC', `2026-11-16T${start}`, `2026-11-16T${start.replace(':00', ':59')}`)
  const asked = request('UTC', '2026-11-16T00:00', '2026-11-17T00:00')
  const { service } = asked
  const minimum = { minimumPlaces: null, decideHoursBefore: null, decided: false, confirmed: 0 }
  const group = (start: string, placesLeft: number, more: Partial<Group> = {}): Group => {
    const during = { start: hour(start).start, end: at(`2026-11-16T${nextHour(start)}Z`) }
    return { ref: start as SessionId, during, placesLeft, mine: false, minimum, ...more }
  }
  const nextHour = (start: string) => `${String(Number(start.slice(0, 2)) + 1).padStart(2, '0')}:00`
  const joined = (groups: readonly Group[], changes: Partial<SlotRequest> = {}) => {
    const free = [{ start: at('2026-11-16T10:00Z'), end: at('2026-11-16T11:00Z') }]
    const slots = withGroups(free, { ...asked, service: { ...service, capacity: 5 }, groups, ...changes })
    return slots.map(({ placesLeft, joins, ...slot }) => {
      const clock = moments([slot])[0]?.slice(11, 16)
      return `${clock} ${joins ? '+' : ''}${placesLeft}`
    })
  }

  it('lists sessions with their free places among the free times, which have all places', () => {
    expect(joined([group('12:00', 2), group('09:00', 1)])).toEqual(['09:00 +1', '10:00 5', '12:00 +2'])
  })

  it('lists no session that is full, already joined, of another length, outside the range, or failed', () => {
    const isShort = { during: { ...hour('13:00'), end: at('2026-11-16T13:30Z') } }
    const failed = { minimum: { ...minimum, minimumPlaces: 2, decideHoursBefore: 20_000, confirmed: 1 } }
    const all = [group('12:00', 0), group('13:00', 3, isShort), group('14:00', 3, { mine: true })]
    expect(joined([...all, group('15:00', 3, failed)])).toEqual(['10:00 5'])
    const range = { start: at('2026-11-16T00:00Z'), end: at('2026-11-16T12:00Z') }
    expect(joined([group('12:00', 2)], { range })).toEqual(['10:00 5'])
  })

  it('meets the notice for joining and the horizon, and not the hours', () => {
    const now = Temporal.Instant.from('2026-11-16T11:30Z')
    const noticed = { ...service, capacity: 5, minimumNoticeMinutes: 600, joinNoticeMinutes: 60 }
    expect(joined([group('12:00', 2), group('13:00', 2)], { now, service: noticed })).toEqual([
      '10:00 5',
      '13:00 +2',
    ])
    const early = Temporal.Instant.from('2026-11-01T00:00Z')
    const near = { ...service, capacity: 5, horizonDays: 3 }
    expect(joined([group('12:00', 2)], { now: early, service: near })).toEqual(['10:00 5'])
  })
})

describe('nearestSlots', () => {
  const slots = ['08:00', '09:00', '11:00', '12:00', '16:00'].map((time) => ({
    start: at(`2026-11-16T${time}Z`),
    end: at('2026-11-16T20:00Z'),
  }))

  it('finds the closest on either side, sorted by start', () => {
    const near = nearestSlots(slots, at('2026-11-16T10:00Z'), 3)
    expect(moments(near).map((start) => start.slice(11))).toEqual(['08:00Z', '09:00Z', '11:00Z'])
  })

  it('looks around the wanted time, at any time of day', () => {
    const near = nearestSlots(slots, at('2026-11-16T15:00Z'), 2)
    expect(moments(near).map((start) => start.slice(11))).toEqual(['12:00Z', '16:00Z'])
  })

  it('returns fewer slots when there are no more', () => {
    expect(nearestSlots(slots, at('2026-11-16T10:00Z'), 9)).toHaveLength(5)
    expect(nearestSlots([], at('2026-11-16T10:00Z'), 3)).toEqual([])
  })
})
