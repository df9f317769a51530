import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CancellationPolicy,
  cancellationPolicy,
  cancellationSteps,
  freeCancellation,
  mayCancelIn,
  owedMinor,
  shortestFreeNotice,
  tierAt,
  usualCancellation,
} from './cancellation-policy.ts'
import { anyPolicy } from './testing/any-policy.ts'

const minute = 60_000
const hour = 60 * minute
const start = Date.UTC(2026, 10, 24, 9)

const inSteps = cancellationPolicy({
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 720, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})
const thenAsk: CancellationPolicy = { ...inSteps, insideLastTier: 'asks' }

const steps = (policy: CancellationPolicy, before: number, bookedBefore: number | null = null) =>
  cancellationSteps(
    { policy, start, bookedAt: bookedBefore === null ? null : start - bookedBefore },
    start - before,
  ).map(({ owedPercent, until }) => [owedPercent, (start - until) / minute])

test('row 27: each notice from 0 to 60 days belongs to exactly one tier, by the minute', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const { tiers } = policy
      for (let notice = 0; notice <= 60 * 1440; notice += 1) {
        const covering = tiers.filter(
          ({ noticeMinutes }, position) =>
            noticeMinutes <= notice && notice < (tiers[position - 1]?.noticeMinutes ?? Infinity),
        )
        if (covering.length !== 1 || covering[0] !== tierAt(policy, notice * minute)) return false
      }
      return true
    }),
    { numRuns: 20 },
  )
})

test('a shorter notice never costs less', () => {
  const notice = fc.integer({ min: 0, max: 60 * 1440 * minute })
  fc.assert(
    fc.property(anyPolicy, notice, notice, (policy, a, b) => {
      const [longer, shorter] = [Math.max(a, b), Math.min(a, b)]
      return tierAt(policy, longer).owedPercent <= tierAt(policy, shorter).owedPercent
    }),
  )
})

test('row 28: the exact instant belongs to the cheaper side, and a millisecond later costs more', () => {
  expect(
    [24 * hour + 1, 24 * hour, 24 * hour - 1].map((notice) => tierAt(inSteps, notice).owedPercent),
  ).toEqual([0, 0, 50])
})

describe('the steps to the start', () => {
  test.each<[string, CancellationPolicy, number, number | null, (number | null)[][]]>([
    [
      'each tier that is ahead',
      inSteps,
      48 * hour,
      null,
      [
        [0, 1440],
        [50, 720],
        [100, 0],
      ],
    ],
    [
      'the tier it is in, and those after',
      inSteps,
      20 * hour,
      null,
      [
        [50, 720],
        [100, 0],
      ],
    ],
    [
      'at the boundary, the cheaper tier',
      inSteps,
      24 * hour,
      null,
      [
        [0, 1440],
        [50, 720],
        [100, 0],
      ],
    ],
    [
      'no last tier in which the client has to ask',
      thenAsk,
      48 * hour,
      null,
      [
        [0, 1440],
        [50, 720],
      ],
    ],
    ['nothing where the client has to ask', thenAsk, hour, null, []],
    ['nothing from the start on', inSteps, 0, 5 * minute, []],
    ['one step where it is always free', freeCancellation, 48 * hour, null, [[0, 0]]],
    [
      'the grace after booking, first',
      inSteps,
      20 * hour,
      20 * hour,
      [
        [0, 1190],
        [50, 720],
        [100, 0],
      ],
    ],
    [
      'the grace that joins a free tier',
      inSteps,
      1445 * minute,
      1445 * minute,
      [
        [0, 1435],
        [50, 720],
        [100, 0],
      ],
    ],
    [
      'the grace over two tiers',
      inSteps,
      725 * minute,
      725 * minute,
      [
        [0, 715],
        [100, 0],
      ],
    ],
    ['the grace where the client has to ask later', thenAsk, hour, hour, [[0, 50]]],
    ['the grace until the start, never after it', inSteps, 5 * minute, 5 * minute, [[0, 0]]],
    ['no grace when it is over', inSteps, hour, hour + 11 * minute, [[100, 0]]],
    [
      'the last instant of the grace',
      inSteps,
      hour,
      hour + 10 * minute,
      [
        [0, 60],
        [100, 0],
      ],
    ],
  ])('are %s', (_, policy, before, bookedBefore, expected) => {
    expect(steps(policy, before, bookedBefore)).toEqual(expected)
  })

  test('lead from now to the start without a gap, each dearer than the one before', () => {
    const before = fc.integer({ min: 1, max: 61 * 24 * hour })
    fc.assert(
      fc.property(anyPolicy, before, fc.option(before), (policy, now, booked) => {
        const found = cancellationSteps(
          { policy, start, bookedAt: booked === null ? null : start - Math.max(now, booked) },
          start - now,
        )
        const rises = found.every(
          (step, at) =>
            at === 0 ||
            (step.until > (found[at - 1]?.until ?? 0) &&
              step.owedPercent > (found[at - 1]?.owedPercent ?? 0)),
        )
        const last = policy.tiers.at(-1)
        const reaches = last !== undefined && mayCancelIn(policy, last) ? found.at(-1)?.until === start : true
        return rises && reaches && found.every(({ until }) => until <= start && until >= start - now)
      }),
    )
  })

  test('row 28: an hour that clocks skip or repeat is elapsed time like any other', () => {
    const zone = 'Europe/Paris'
    const untils = ['2026-03-29T12:00', '2026-10-25T12:00'].map((local) => {
      const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
      const [free] = cancellationSteps(
        { policy: inSteps, start: at.epochMilliseconds, bookedAt: null },
        at.epochMilliseconds - 72 * hour,
      )
      return Temporal.Instant.fromEpochMilliseconds(free?.until ?? 0)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
    })
    expect(untils.map(String)).toEqual(['2026-03-28T11:00:00', '2026-10-24T13:00:00'])
  })
})

test.each([
  [1, 50, 1],
  [3, 50, 2],
  [999, 50, 500],
  [1001, 33, 330],
  [100_000_000, 100, 100_000_000],
  [5000, 0, 0],
])('of %i, %i percent are %i: halves are rounded up', (price, percent, owed) => {
  expect(owedMinor(price, percent)).toBe(owed)
})

test('what is owed is a whole part of the price', () => {
  const price = fc.integer({ min: 0, max: 100_000_000 })
  fc.assert(
    fc.property(price, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
      const owed = owedMinor(amount, percent)
      return (
        Number.isSafeInteger(owed) &&
        owed >= 0 &&
        owed <= amount &&
        Math.abs(owed - (amount * percent) / 100) <= 0.5
      )
    }),
  )
})

test('the shortest free notice is that of the last free tier', () => {
  const never = { tiers: [{ noticeMinutes: 0, owedPercent: 100 }], insideLastTier: 'owes' } as const
  const dear = {
    tiers: [
      { noticeMinutes: 600, owedPercent: 50 },
      { noticeMinutes: 0, owedPercent: 100 },
    ],
    insideLastTier: 'asks',
  } as const
  const policies = [usualCancellation, freeCancellation, cancellationPolicy(never), cancellationPolicy(dear)]
  expect(policies.map(shortestFreeNotice)).toEqual([1440, 0, 0, 600])
})
