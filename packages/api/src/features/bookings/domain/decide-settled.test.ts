import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { actors, commandOf, core, inStatus, noon, settledAt, statuses } from '../testing/bookings.ts'
import type { Attendance, Booking } from './booking.ts'
import { decide, isPossible } from './decide.ts'
import { contestUntil } from './decide-settled.ts'

const { endsAt } = core
const days = (count: number) => ({ hours: 24 * count })
const recording = (attendance: Attendance) =>
  ({ type: 'record-attendance', actor: 'professional', attendance }) as const
const contesting = commandOf('contest', 'client')
const completing = commandOf('complete', 'clock')

function after(booking: Booking, command: Parameters<typeof decide>[1], now: Temporal.Instant): Booking {
  const decision = decide(booking, command, now)
  if (!decision.ok) throw new Error(decision.error.code)
  return decision.value.booking
}

function codeOf(booking: Booking, command: Parameters<typeof decide>[1], now: Temporal.Instant) {
  const decision = decide(booking, command, now)
  return decision.ok ? 'done' : decision.error.code
}

test.each([
  [-1, 'NOT_STARTED'],
  [0, 'done'],
])('%i ms from the start, attendance is %s', (milliseconds, code) => {
  for (const attendance of ['attended', 'no_show'] as const)
    expect(codeOf(inStatus('confirmed'), recording(attendance), noon.add({ milliseconds }))).toBe(code)
})

test.each([
  [-1, 'done'],
  [0, 'done'],
  [1, 'ATTENDANCE_FINAL'],
])('%i ms from 30 days after the end, attendance is %s', (milliseconds, code) => {
  const now = endsAt.add(days(30)).add({ milliseconds })
  expect(codeOf(inStatus('attended'), recording('no_show'), now)).toBe(code)
  expect(codeOf(inStatus('no_show'), recording('attended'), now)).toBe(code)
})

test.each([
  [-1, 'WRONG_STATE'],
  [0, 'done'],
  [1, 'done'],
])('%i ms from an hour after the end, completing is %s', (milliseconds, code) => {
  expect(codeOf(inStatus('confirmed'), completing, settledAt.add({ milliseconds }))).toBe(code)
})

test('the clock dates what it completes by the rule, even days later', () => {
  const decision = decide(inStatus('confirmed'), completing, settledAt.add(days(4)))
  expect(decision).toMatchObject({
    value: {
      booking: { status: 'attended', settledAt, contestedAt: null },
      events: [{ kind: 'attended', actor: 'clock', occurredAt: settledAt }],
    },
  })
})

test.each([
  [-1, 'done'],
  [0, 'done'],
  [1, 'CONTEST_CLOSED'],
])('%i ms from 14 days after the mark, contesting is %s', (milliseconds, code) => {
  const missed = inStatus('no_show')
  const now = missed.settledAt.add(days(14)).add({ milliseconds })
  expect(codeOf(missed, contesting, now)).toBe(code)
  expect(contestUntil(missed)).toEqual(missed.settledAt.add(days(14)))
})

describe('attendance', () => {
  it('that is recorded as it is already changes nothing', () => {
    for (const attendance of ['attended', 'no_show'] as const)
      expect(decide(inStatus(attendance), recording(attendance), settledAt)).toMatchObject({
        value: { booking: inStatus(attendance), events: [] },
      })
  })

  it('cannot be recorded for a place that is held, cancelled or expired, at any time', () => {
    for (const status of ['held', 'cancelled', 'expired'] as const)
      for (const now of [noon.subtract({ hours: 1 }), noon, endsAt, settledAt])
        expect(codeOf(inStatus(status), recording('no_show'), now)).toBe(
          status === 'cancelled' ? 'ALREADY_CANCELLED' : 'WRONG_STATE',
        )
  })

  it('is contested once, even if it is recorded as missed again after a correction', () => {
    const contested = after(inStatus('no_show'), contesting, settledAt.add({ hours: 1 }))
    expect(codeOf(contested, contesting, settledAt.add({ hours: 2 }))).toBe('ALREADY_CONTESTED')
    const corrected = after(contested, recording('attended'), settledAt.add({ hours: 3 }))
    expect(codeOf(corrected, contesting, settledAt.add({ hours: 4 }))).toBe('NOTHING_TO_CONTEST')
    const again = after(corrected, recording('no_show'), settledAt.add({ hours: 5 }))
    expect(again).toMatchObject({ contestedAt: settledAt.add({ hours: 1 }) })
    expect(codeOf(again, contesting, settledAt.add({ hours: 6 }))).toBe('ALREADY_CONTESTED')
    expect(contestUntil(again)).toBeNull()
  })

  it('counts the time to contest from the last mark', () => {
    const corrected = after(inStatus('no_show'), recording('attended'), settledAt.add(days(10)))
    const again = after(corrected, recording('no_show'), settledAt.add(days(20)))
    expect(codeOf(again, contesting, settledAt.add(days(34)))).toBe('done')
  })

  it('is recorded by the professional only, and contested by the client only', () => {
    for (const actor of actors) {
      const record = isPossible(inStatus('attended'), commandOf('record-attendance', actor), settledAt)
      const contest = isPossible(inStatus('no_show'), commandOf('contest', actor), settledAt)
      expect([record, contest]).toEqual([actor === 'professional', actor === 'client'])
    }
  })
})

test('from the start nobody moves or cancels, whether the clock has completed it or not', () => {
  const later = fc.integer({ min: 0, max: 60 * 86_400_000 })
  const status = fc.constantFrom<('confirmed' | 'attended' | 'no_show')[]>('confirmed', 'attended', 'no_show')
  fc.assert(
    fc.property(later, status, (milliseconds, each) => {
      const now = noon.add({ milliseconds })
      for (const type of ['cancel', 'reschedule'] as const)
        for (const actor of ['client', 'professional'] as const)
          expect(codeOf(inStatus(each), commandOf(type, actor), now)).toBe('SESSION_STARTED')
    }),
  )
})

test('time alone never marks a client as missing, and never touches a cancelled or expired place', () => {
  const anyMoment = fc.integer({ min: -40 * 86_400_000, max: 40 * 86_400_000 })
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(...statuses), (milliseconds, status) => {
      const decision = decide(inStatus(status), completing, noon.add({ milliseconds }))
      if (decision.ok) expect([status, decision.value.booking.status]).toEqual(['confirmed', 'attended'])
    }),
  )
})
