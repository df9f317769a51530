import fc from 'fast-check'
import { type CancellationPolicy, cancellationPolicy } from '../cancellation-policy.ts'
import { limits } from '../limits.ts'

const { max } = limits.cancelTiers

/** Any policy that both sides accept. */
export const anyPolicy: fc.Arbitrary<CancellationPolicy> = fc
  .integer({ min: 1, max })
  .chain((count) =>
    fc.record({
      notices: fc.uniqueArray(fc.integer({ min: 1, max: limits.cancelNotice.max }), {
        minLength: count - 1,
        maxLength: count - 1,
      }),
      percents: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
      insideLastTier: fc.constantFrom('owes', 'asks'),
    }),
  )
  .map(({ notices, percents, insideLastTier }) => {
    const falling = [...notices.toSorted((a, b) => b - a), 0]
    const rising = percents.toSorted((a, b) => a - b)
    const tiers = falling.map((noticeMinutes, at) => ({ noticeMinutes, owedPercent: rising[at] ?? 100 }))
    return cancellationPolicy({ tiers, insideLastTier })
  })
