import { type CancellationPolicy, cancellationPolicy } from '@hora/schema/cancellation-policy'

/** Free until a notice, then the client has to ask. */
export function asksAfter(noticeMinutes: number): CancellationPolicy {
  const free = { noticeMinutes, owedPercent: 0 }
  const tiers = noticeMinutes === 0 ? [free] : [free, { noticeMinutes: 0, owedPercent: 100 }]
  return cancellationPolicy({ tiers, insideLastTier: 'asks' })
}

/** Free until a day before, half the price until 12 hours before, then the full price. */
export const owesInSteps = cancellationPolicy({
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 720, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})
