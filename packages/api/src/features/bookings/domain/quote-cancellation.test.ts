import { cancellationPolicy } from '@hora/schema/cancellation-policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandOf, inStatus, moment, noon } from '../testing/bookings.ts'
import { asksAfter, owesInSteps } from '../testing/cancellation.ts'
import type { ConfirmedBooking } from './booking.ts'
import { decide } from './decide.ts'
import { cancelUntil, freeUntil, quoteCancellation, quotesUntilStart } from './quote-cancellation.ts'

const confirmed = (change: Partial<ConfirmedBooking> = {}): ConfirmedBooking => ({
  ...inStatus('confirmed'),
  policy: { cancellation: owesInSteps, rescheduleNoticeMinutes: 0 },
  ...change,
})
const before = (minutes: number) => noon.subtract({ minutes })
const second = { seconds: 1 }

describe('what cancelling costs', () => {
  test.each([
    ['in time', before(1440), 0, 5000, before(1440)],
    ['a second too late', before(1440).add(second), 2500, 2500, before(720)],
    ['in the last tier', before(10), 5000, 0, noon],
  ])('a client %s', (_, now, owedMinor, givenBackMinor, until) => {
    expect(quoteCancellation(confirmed(), 'client', now)).toMatchObject({ owedMinor, givenBackMinor, until })
  })

  test('a professional: nothing, until the start', () => {
    expect(quoteCancellation(confirmed(), 'professional', before(1))).toMatchObject({
      owedMinor: 0,
      givenBackMinor: 5000,
      until: noon,
    })
  })

  test('a client in the grace after booking: nothing', () => {
    const booking = confirmed({ confirmedAt: before(60) })
    expect(quoteCancellation(booking, 'client', before(50))).toMatchObject({ owedMinor: 0, tier: null })
    expect(quoteCancellation(booking, 'client', before(50).add(second))).toMatchObject({ owedMinor: 5000 })
  })

  test('the next steps of a hold, as they will be once it is booked', () => {
    const held = { ...inStatus('held'), policy: confirmed().policy }
    expect(quotesUntilStart(held, 'client', before(1000)).map(({ owedMinor }) => owedMinor)).toEqual([
      2500, 5000,
    ])
  })

  test('owed and given back are the price together, and a later moment never costs less', () => {
    const price = fc.integer({ min: 0, max: 100_000_000 })
    const notice = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(price, notice, notice, (priceMinor, a, b) => {
        const booking = confirmed({ priceMinor, confirmedAt: before(5000) })
        const [early, late] = [Math.max(a, b), Math.min(a, b)].map((minutes) =>
          quoteCancellation(booking, 'client', before(minutes)),
        )
        return (
          early != null &&
          late != null &&
          early.owedMinor + early.givenBackMinor === priceMinor &&
          early.owedMinor <= late.owedMinor
        )
      }),
    )
  })
})

test('row 28: Paris, Los Angeles and the server name one moment; a second before and after it differ', () => {
  const start = Temporal.ZonedDateTime.from('2027-07-07T10:00[Europe/Paris]').toInstant()
  const booking = confirmed({ startsAt: start, endsAt: start.add({ hours: 1 }) })
  const until = freeUntil(booking)
  const clocks = ['Europe/Paris', 'America/Los_Angeles', 'UTC'].map((zone) =>
    until?.toZonedDateTimeISO(zone).toPlainDateTime().toString(),
  )
  expect(clocks).toEqual(['2027-07-06T10:00:00', '2027-07-06T01:00:00', '2027-07-06T08:00:00'])
  const owed = [-1, 0, 1].map(
    (seconds) => until && quoteCancellation(booking, 'client', until.add({ seconds }))?.owedMinor,
  )
  expect(owed).toEqual([0, 0, 2500])
})

describe('cancelling', () => {
  const cancel = (actor: 'client' | 'professional', expectedOwedMinor: number) =>
    ({ ...commandOf('cancel', actor), expectedOwedMinor }) as const

  test('stores what is owed, that it was late, and the history entry', () => {
    expect(decide(confirmed(), cancel('client', 2500), before(1000))).toMatchObject({
      value: {
        booking: { status: 'cancelled', owedMinor: 2500, late: true },
        events: [{ kind: 'cancelled', owedMinor: 2500 }],
      },
    })
    expect(decide(confirmed(), cancel('client', 0), before(1500))).toMatchObject({
      value: { booking: { owedMinor: 0, late: false }, events: [{ owedMinor: 0 }] },
    })
  })

  test('of a free session inside a tier that costs is late, and owes nothing', () => {
    expect(decide(confirmed({ priceMinor: 0 }), cancel('client', 0), before(10))).toMatchObject({
      value: { booking: { owedMinor: 0, late: true } },
    })
  })

  test('by the professional is never late and owes nothing', () => {
    expect(decide(confirmed(), cancel('professional', 0), before(10))).toMatchObject({
      value: { booking: { owedMinor: 0, late: false } },
    })
  })

  test('row 29: a second after the boundary it is refused with the new quote', () => {
    const late = decide(confirmed(), cancel('client', 0), before(1440).add(second))
    expect(late).toMatchObject({
      error: { code: 'QUOTE_CHANGED', quote: { owedMinor: 2500, until: before(720) } },
    })
    expect(decide(confirmed(), cancel('professional', 1), before(10))).toMatchObject({
      error: { code: 'QUOTE_CHANGED', quote: { owedMinor: 0 } },
    })
  })

  test('row 30: from the start on it is refused, even in the grace', () => {
    const booking = confirmed({ confirmedAt: before(1) })
    for (const now of [noon, noon.add({ minutes: 5 }), noon.add({ hours: 3 })])
      expect(decide(booking, cancel('client', 0), now)).toMatchObject({ error: { code: 'SESSION_STARTED' } })
  })

  test('where a client has to ask is refused, but not in the grace', () => {
    const policy = { cancellation: asksAfter(1440), rescheduleNoticeMinutes: 0 }
    const booking = confirmed({ policy, confirmedAt: before(60) })
    expect(decide(booking, cancel('client', 0), before(50))).toMatchObject({ ok: true })
    expect(decide(booking, cancel('client', 0), before(49))).toMatchObject({
      error: { code: 'NOTICE_TOO_SHORT', until: before(50) },
    })
  })

  test('undone, it owes nothing again', () => {
    const cancelledAt = before(1000)
    const cancelled = { ...confirmed(), status: 'cancelled', cancelledAt, cancelledBy: 'client' } as const
    const undone = decide(
      { ...cancelled, owedMinor: 2500, late: true },
      commandOf('undo-cancel', 'client'),
      cancelledAt.add({ minutes: 1 }),
    )
    expect(undone.ok && undone.value.booking).toEqual(confirmed())
  })
})

test('the last moments for cancelling', () => {
  const never = cancellationPolicy({
    tiers: [{ noticeMinutes: 0, owedPercent: 100 }],
    insideLastTier: 'asks',
  })
  const last = (cancellation: typeof never, confirmedAt: Temporal.Instant | null = null) => {
    const terms = { startsAt: noon, policy: { cancellation, rescheduleNoticeMinutes: 0 }, confirmedAt }
    return [freeUntil(terms), cancelUntil(terms)]
  }
  expect(last(owesInSteps)).toEqual([before(1440), noon])
  expect(last(asksAfter(60))).toEqual([before(60), before(60)])
  expect(last(asksAfter(0))).toEqual([noon, noon])
  expect(last(never)).toEqual([null, null])
  expect(last(never, before(30))).toEqual([before(20), before(20)])
  expect(last(asksAfter(60), moment('2026-11-21T11:55Z'))).toEqual([noon, noon])
})
