import { describe, expect, it } from 'vitest'
import { asking, core, inStatus, moment, noon, suggestedStart } from '../testing/bookings.ts'
import type { Booking } from './booking.ts'
import type { BookingCommand } from './booking-command.ts'
import { decide } from './decide.ts'
import { answerBy } from './decide-requested.ts'

const held = { ...inStatus('held'), policy: asking }
const now = moment('2026-11-19T12:00Z')

function codeOf(booking: Booking, command: BookingCommand, at = now): string {
  const decision = decide(booking, command, at)
  return decision.ok ? decision.value.booking.status : decision.error.code
}

const approve = { type: 'approve', actor: 'professional' } as const
const decline = { type: 'decline', actor: 'professional', suggestedStarts: [] } as const
const withdraw = { type: 'withdraw', actor: 'client' } as const

describe('a confirmed hold', () => {
  it('is a request where its service asked for approval when it was made', () => {
    const decision = decide(held, { type: 'confirm', actor: 'client' }, now)
    expect(decision).toMatchObject({
      value: {
        booking: { status: 'requested', heldUntil: now.add({ hours: 48 }) },
        events: [{ kind: 'requested', actor: 'client' }],
      },
    })
  })

  it.each([[null], [undefined]])('is a booking where the policy has %s hours to answer', (answerHours) => {
    const policy = { ...core.policy, ...(answerHours === undefined ? {} : { answerHours }) }
    expect(codeOf({ ...held, policy }, { type: 'confirm', actor: 'client' })).toBe('confirmed')
  })
})

// Failure 25: a request never outlives its hour.
describe('the end of a request', () => {
  it.each([
    ['2026-11-18T12:00Z', 48, '2026-11-20T12:00Z'],
    ['2026-11-19T12:00Z', 48, '2026-11-21T12:00Z'],
    ['2026-11-21T11:00Z', 48, '2026-11-21T12:00Z'],
    ['2026-11-21T11:00Z', 1, '2026-11-21T12:00Z'],
    ['2026-11-21T10:00Z', 1, '2026-11-21T11:00Z'],
  ])('asked at %s with %i hours to answer is %s, by the start at the latest', (at, hours, until) =>
    expect(answerBy(core, hours, moment(at))).toEqual(moment(until)),
  )

  it.each([approve, decline, withdraw])(
    'refuses to $type from its very moment on, for both sides',
    (command) => {
      const request = inStatus('requested')
      const at = (ms: number) => codeOf(request, command, request.heldUntil.add({ milliseconds: ms }))
      expect([at(-1) === 'REQUEST_EXPIRED', at(0), at(1)]).toEqual([
        false,
        'REQUEST_EXPIRED',
        'REQUEST_EXPIRED',
      ])
    },
  )

  it('is written by the clock, not before its moment, and dated with it', () => {
    const request = inStatus('requested')
    const expire = { type: 'expire', actor: 'clock' } as const
    const before = request.heldUntil.subtract({ milliseconds: 1 })
    expect(codeOf(request, expire, before)).toBe('WRONG_STATE')
    expect(decide(request, expire, request.heldUntil.add({ hours: 5 }))).toMatchObject({
      value: {
        booking: { status: 'unanswered' },
        events: [{ kind: 'unanswered', actor: 'clock', occurredAt: request.heldUntil }],
      },
    })
  })
})

describe('an answered request', () => {
  it('that was approved is refused as such to every later answer', () => {
    const approved = { ...inStatus('confirmed'), policy: asking }
    for (const command of [approve, decline, withdraw])
      expect(codeOf(approved, command)).toBe('ALREADY_APPROVED')
  })

  it('is never approved where the booking was no request', () => {
    expect(codeOf(inStatus('confirmed'), approve)).toBe('WRONG_STATE')
    expect(codeOf(inStatus('held'), approve)).toBe('WRONG_STATE')
  })

  it('is neither moved nor cancelled: it is withdrawn or declined', () => {
    const to = { startsAt: noon, endsAt: noon.add({ hours: 1 }) }
    for (const actor of ['client', 'professional'] as const) {
      expect(codeOf(inStatus('requested'), { type: 'cancel', actor })).toBe('WRONG_STATE')
      expect(codeOf(inStatus('requested'), { type: 'reschedule', actor, to })).toBe('WRONG_STATE')
    }
  })
})

describe('a suggested time', () => {
  const take = { type: 'take-suggestion', actor: 'client', start: suggestedStart } as const

  it('is taken once, and only if it was suggested', () => {
    const declined = inStatus('declined')
    const decision = decide(declined, take, now)
    expect(decision).toMatchObject({ value: { booking: { status: 'declined', suggestedStarts: [] } } })
    if (decision.ok) expect(codeOf(decision.value.booking, take)).toBe('SUGGESTION_GONE')
    expect(codeOf(declined, { ...take, start: noon })).toBe('SUGGESTION_GONE')
  })

  it('is booked without approval, as are bookings of the professional', () => {
    const wanted = { ...core, policy: asking }
    for (const command of [
      { type: 'accept', actor: 'client', core: wanted },
      { type: 'book', actor: 'professional', core: wanted },
    ] as const)
      expect(decide(null, command, now)).toMatchObject({
        value: {
          booking: { status: 'confirmed', policy: { answerHours: null } },
          events: [{ kind: 'confirmed', atOnce: true }],
        },
      })
  })
})
