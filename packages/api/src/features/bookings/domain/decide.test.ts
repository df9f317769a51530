import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actors,
  commandOf,
  commands,
  core,
  inStatus,
  keptCore,
  moment,
  momentByRule,
  noon,
  statuses,
} from '../testing/bookings.ts'
import { asksAfter } from '../testing/cancellation.ts'
import { outcome } from '../testing/outcome.ts'
import { rescheduleUntil } from './booking-policy.ts'
import { decide, isPossible } from './decide.ts'

/** The codes for a command that the status never allows. */
const impossible = new Set([
  'ALREADY_CANCELLED',
  'ALREADY_DECLINED',
  'NOT_ALLOWED',
  'NOT_CANCELLED',
  'NOTHING_TO_CONTEST',
  'REQUEST_EXPIRED',
  'REQUEST_WITHDRAWN',
  'WRONG_STATE',
])
function matrix(now: Temporal.Instant): string {
  const lines = statuses.flatMap((status) =>
    commands.flatMap((type) => {
      const outcomes = actors.map((actor) => outcome(status, type, actor, now))
      if (outcomes.every((one) => impossible.has(one))) return []
      return [
        `${status} × ${type}: ${actors.map((actor, index) => `${actor} ${outcomes[index]}`).join(' | ')}`,
      ]
    }),
  )
  return lines.join('\n')
}

it.each([
  ['cancelled', 'cancel', 'client', 'ALREADY_CANCELLED'],
  ['cancelled', 'reschedule', 'professional', 'ALREADY_CANCELLED'],
  ['cancelled', 'confirm', 'client', 'ALREADY_CANCELLED'],
  ['cancelled', 'undo-cancel', 'professional', 'CANCELLED_BY_OTHER'],
  ['cancelled', 'undo-cancel', 'client', 'UNDO_CLOSED'],
  ['confirmed', 'undo-cancel', 'client', 'NOT_CANCELLED'],
  ['declined', 'approve', 'professional', 'ALREADY_DECLINED'],
  ['declined', 'withdraw', 'client', 'ALREADY_DECLINED'],
  ['withdrawn', 'approve', 'professional', 'REQUEST_WITHDRAWN'],
  ['withdrawn', 'decline', 'professional', 'REQUEST_WITHDRAWN'],
  ['unanswered', 'approve', 'professional', 'REQUEST_EXPIRED'],
  ['requested', 'approve', 'professional', 'REQUEST_EXPIRED'],
  ['requested', 'withdraw', 'client', 'REQUEST_EXPIRED'],
  ['confirmed', 'contest', 'client', 'NOTHING_TO_CONTEST'],
  ['attended', 'contest', 'client', 'NOTHING_TO_CONTEST'],
] as const)('%s × %s by the %s is refused with its own reason: %s', (status, type, actor, code) => {
  expect(outcome(status, type, actor, moment('2026-11-21T12:30Z'))).toBe(code)
})

describe('every status × every command × every actor (impossible ones left out)', () => {
  it('two days before the start', () => {
    expect(matrix(moment('2026-11-19T12:00Z'))).toMatchInlineSnapshot(`
      "held × confirm: client confirmed (confirmed) | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      requested × approve: client NOT_ALLOWED | professional confirmed (approved) | clock NOT_ALLOWED
      requested × decline: client NOT_ALLOWED | professional declined (declined) | clock NOT_ALLOWED
      requested × withdraw: client withdrawn (withdrawn) | professional NOT_ALLOWED | clock NOT_ALLOWED
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client confirmed (rescheduled) | professional confirmed (rescheduled) | clock NOT_ALLOWED
      confirmed × cancel: client cancelled (cancelled) | professional cancelled (cancelled) | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      no_show × contest: client no_show (contested) | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })

  it('one hour before the start, within the notice', () => {
    expect(matrix(moment('2026-11-21T11:00Z'))).toMatchInlineSnapshot(`
      "held × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      held × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock expired (expired)
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      requested × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client NOTICE_TOO_SHORT | professional confirmed (rescheduled) | clock NOT_ALLOWED
      confirmed × cancel: client NOTICE_TOO_SHORT | professional cancelled (cancelled) | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional NOT_STARTED | clock NOT_ALLOWED
      no_show × contest: client no_show (contested) | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })

  it('during the session', () => {
    expect(matrix(moment('2026-11-21T12:30Z'))).toMatchInlineSnapshot(`
      "held × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      held × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock expired (expired)
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      requested × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional no_show (nothing) | clock NOT_ALLOWED
      no_show × contest: client no_show (contested) | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })

  it('at the end of the session', () => {
    expect(matrix(moment('2026-11-21T13:00Z'))).toMatchInlineSnapshot(`
      "held × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      held × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock expired (expired)
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      requested × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional no_show (nothing) | clock NOT_ALLOWED
      no_show × contest: client no_show (contested) | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })

  it('an hour after the end', () => {
    expect(matrix(moment('2026-11-21T14:00Z'))).toMatchInlineSnapshot(`
      "held × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      held × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock expired (expired)
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      requested × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × complete: client NOT_ALLOWED | professional NOT_ALLOWED | clock attended (attended)
      confirmed × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional no_show (no_show) | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional no_show (nothing) | clock NOT_ALLOWED
      no_show × contest: client no_show (contested) | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })

  it('31 days after the end', () => {
    expect(matrix(moment('2026-12-22T13:00Z'))).toMatchInlineSnapshot(`
      "held × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      held × cancel: client expired (expired) | professional expired (expired) | clock NOT_ALLOWED
      held × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock expired (expired)
      requested × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      requested × expire: client NOT_ALLOWED | professional NOT_ALLOWED | clock unanswered (unanswered)
      declined × take-suggestion: client declined (suggestion_taken) | professional NOT_ALLOWED | clock NOT_ALLOWED
      confirmed × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      confirmed × call-off: client NOT_ALLOWED | professional NOT_ALLOWED | clock cancelled (cancelled)
      confirmed × complete: client NOT_ALLOWED | professional NOT_ALLOWED | clock attended (attended)
      confirmed × record-attendance: client NOT_ALLOWED | professional ATTENDANCE_FINAL | clock NOT_ALLOWED
      cancelled × undo-cancel: client UNDO_CLOSED | professional CANCELLED_BY_OTHER | clock NOT_ALLOWED
      expired × confirm: client HOLD_EXPIRED | professional NOT_ALLOWED | clock NOT_ALLOWED
      attended × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      attended × record-attendance: client NOT_ALLOWED | professional ATTENDANCE_FINAL | clock NOT_ALLOWED
      no_show × reschedule: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × cancel: client SESSION_STARTED | professional SESSION_STARTED | clock NOT_ALLOWED
      no_show × record-attendance: client NOT_ALLOWED | professional ATTENDANCE_FINAL | clock NOT_ALLOWED
      no_show × contest: client CONTEST_CLOSED | professional NOT_ALLOWED | clock NOT_ALLOWED"
    `)
  })
})

describe('notice', () => {
  it.each([
    ['cancel', noon.subtract({ hours: 24 })],
    ['reschedule', rescheduleUntil(core)],
  ] as const)('lets the client %s exactly until its limit, and not a millisecond later', (type, until) => {
    const possible = (ms: number) =>
      isPossible(inStatus('confirmed'), commandOf(type, 'client'), until.add({ milliseconds: ms }))
    expect([possible(-1), possible(0), possible(1)]).toEqual([true, true, false])
  })

  it('refuses with the limit when it has passed', () => {
    const decision = decide(inStatus('confirmed'), commandOf('cancel', 'client'), moment('2026-11-21T11:00Z'))
    expect(decision).toMatchObject({
      error: { code: 'NOTICE_TOO_SHORT', until: noon.subtract({ hours: 24 }) },
    })
  })

  it('of zero ends with the start, for client and professional', () => {
    const policy = { cancellation: asksAfter(0), rescheduleNoticeMinutes: 0 }
    const booking = { ...inStatus('confirmed'), policy }
    for (const actor of ['client', 'professional'] as const) {
      const possible = (ms: number) =>
        isPossible(booking, commandOf('cancel', actor), noon.add({ milliseconds: ms }))
      expect([possible(-1), possible(0)]).toEqual([true, false])
    }
  })

  it('does not reopen once it has passed', () => {
    const instants = fc
      .integer({ min: 0, max: 5 * 86_400_000 })
      .map((ms) => moment('2026-11-17T12:00Z').add({ milliseconds: ms }))
    const type = fc.constantFrom<('cancel' | 'reschedule')[]>('cancel', 'reschedule')
    fc.assert(
      fc.property(instants, instants, type, fc.constantFrom(...actors), (a, b, command, actor) => {
        const [early, late] = [a, b].toSorted(Temporal.Instant.compare)
        const possible = (now: Temporal.Instant = a) =>
          isPossible(inStatus('confirmed'), commandOf(command, actor), now)
        expect(possible(late) && !possible(early)).toBe(false)
      }),
    )
  })
})

describe('any decision', () => {
  it('does not mutate its input, keeps the core of the booking, and dates its events', () => {
    const anyCase = fc.record({
      status: fc.constantFrom(...statuses),
      type: fc.constantFrom(...commands),
      actor: fc.constantFrom(...actors),
      hours: fc.integer({ min: -80, max: 20 }),
    })
    fc.assert(
      fc.property(anyCase, ({ status, type, actor, hours }) => {
        const now = noon.add({ hours })
        const booking = Object.freeze(inStatus(status))
        const decision = decide(booking, commandOf(type, actor), now)
        const ranOut = booking.status === 'held' && Temporal.Instant.compare(now, booking.heldUntil) >= 0
        const by = ranOut && type === 'cancel' ? 'clock' : actor
        const endOfRequest = booking.status === 'requested' && type === 'expire' ? booking.heldUntil : null
        const dated = { actor: by, occurredAt: endOfRequest ?? momentByRule[type] ?? now }
        if (decision.ok) expect(decision.value.booking).toMatchObject(keptCore)
        if (decision.ok) for (const event of decision.value.events) expect(event).toMatchObject(dated)
      }),
    )
  })

  it('without a booking is NOT_FOUND, except for commands that create one', () =>
    expect(decide(null, commandOf('cancel', 'client'), noon)).toMatchObject({ error: { code: 'NOT_FOUND' } }))
})
