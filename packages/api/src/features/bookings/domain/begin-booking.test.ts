import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandOf, core, inStatus, moment } from '../testing/bookings.ts'
import { outcome } from '../testing/outcome.ts'
import { decide, isPossible } from './decide.ts'

describe('a hold', () => {
  const held = (now: string) => decide(null, commandOf('hold', 'client'), moment(now))

  it('lasts ten minutes, but ends at the start of the session', () => {
    const until = (now: string) => {
      const decision = held(now)
      return decision.ok && decision.value.booking.status === 'held'
        ? String(decision.value.booking.heldUntil)
        : ''
    }
    expect(until('2026-11-21T09:00Z')).toBe('2026-11-21T09:10:00Z')
    expect(until('2026-11-21T11:55Z')).toBe('2026-11-21T12:00:00Z')
  })

  it('cannot begin at or after the start', () => {
    expect(held('2026-11-21T11:59:59.999Z')).toMatchObject({ ok: true })
    expect(held('2026-11-21T12:00Z')).toMatchObject({ ok: false, error: { code: 'TIME_PASSED' } })
  })

  it('cannot be for a session that ends before it starts', () => {
    const command = { ...commandOf('hold', 'client'), core: { ...core, endsAt: core.startsAt } }
    expect(decide(null, command, moment('2026-11-20T12:00Z'))).toMatchObject({
      error: { fields: [{ path: 'endsAt' }] },
    })
  })

  it.each([
    [-1, 'confirmed (confirmed)', 'WRONG_STATE'],
    [0, 'HOLD_EXPIRED', 'expired (expired)'],
    [1, 'HOLD_EXPIRED', 'expired (expired)'],
  ])('%i ms from its end: confirming gives %s, expiring %s', (ms, confirmed, expired) => {
    const now = moment('2026-11-19T12:10Z').add({ milliseconds: ms })
    expect(outcome('held', 'confirm', 'client', now)).toBe(confirmed)
    expect(outcome('held', 'expire', 'clock', now)).toBe(expired)
  })

  it('is never confirmable and expired at the same time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20 * 60_000, max: 20 * 60_000 }), (ms) => {
        const now = moment('2026-11-19T12:10Z').add({ milliseconds: ms })
        const possible = [
          isPossible(inStatus('held'), commandOf('confirm', 'client'), now),
          isPossible(inStatus('held'), commandOf('expire', 'clock'), now),
        ]
        expect(possible.filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})

describe('booking for a client', () => {
  const booked = (now: string) => decide(null, commandOf('book', 'professional'), moment(now))

  it('confirms without a hold', () => {
    expect(booked('2026-11-21T11:59Z')).toMatchObject({
      value: {
        booking: { status: 'confirmed', confirmedAt: moment('2026-11-21T11:59Z') },
        events: [{ kind: 'confirmed' }],
      },
    })
  })

  it('is refused for a time that has passed', () => {
    expect(booked('2026-11-21T12:00Z')).toMatchObject({ error: { code: 'TIME_PASSED' } })
  })
})
