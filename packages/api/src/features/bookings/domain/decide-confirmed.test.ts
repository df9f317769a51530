import { describe, expect, it } from 'vitest'
import { core, inStatus, moment } from '../testing/bookings.ts'
import type { BookingActor } from './booking-command.ts'
import { decide } from './decide.ts'

describe('moving', () => {
  const early = moment('2026-11-19T12:00Z')
  const move = (actor: BookingActor, startsAt: string, endsAt: string) =>
    decide(
      inStatus('confirmed'),
      { type: 'reschedule', actor, to: { startsAt: moment(startsAt), endsAt: moment(endsAt) } },
      early,
    )

  it('changes the times only, and reports the old ones', () => {
    const decision = move('client', '2026-11-22T12:00Z', '2026-11-22T13:00Z')
    const times = { startsAt: moment('2026-11-22T12:00Z'), endsAt: moment('2026-11-22T13:00Z') }
    const movedFrom = { startsAt: core.startsAt, endsAt: core.endsAt }
    const event = { kind: 'rescheduled', actor: 'client', occurredAt: early, ...times, movedFrom }
    expect(decision).toEqual({
      ok: true,
      value: { booking: { ...inStatus('confirmed'), ...times }, events: [event] },
    })
  })

  it('to the same times is accepted and changes nothing', () => {
    const decision = move('client', '2026-11-21T12:00Z', '2026-11-21T13:00Z')
    expect(decision).toEqual({ ok: true, value: { booking: inStatus('confirmed'), events: [] } })
  })

  it('may change the length for the professional only', () => {
    expect(move('client', '2026-11-21T12:00Z', '2026-11-21T14:00Z')).toMatchObject({
      error: { code: 'NOT_ALLOWED' },
    })
    expect(move('professional', '2026-11-21T12:00Z', '2026-11-21T14:00Z')).toMatchObject({
      value: { booking: { endsAt: moment('2026-11-21T14:00Z') }, events: [{ kind: 'rescheduled' }] },
    })
  })

  it('into the past, or to an end before the start, is refused', () => {
    expect(move('professional', '2026-11-19T12:00Z', '2026-11-19T13:00Z')).toMatchObject({
      error: { code: 'TIME_PASSED' },
    })
    expect(move('professional', '2026-11-22T12:00Z', '2026-11-22T11:00Z')).toMatchObject({
      error: { fields: [{ path: 'endsAt' }] },
    })
  })
})
