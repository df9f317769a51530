type Tier = readonly [noticeMinutes: number, owedPercent: number]

/** A policy as the graph sends it: free until a day before, then the client has to ask. */
export function someCancellationPolicy(
  tiers: readonly Tier[] = [
    [1440, 0],
    [0, 100],
  ],
  insideLastTier: 'OWES' | 'ASKS' = 'ASKS',
) {
  return {
    __typename: 'CancellationPolicy' as const,
    tiers: tiers.map(([noticeMinutes, owedPercent]) => ({
      __typename: 'CancellationTier' as const,
      noticeMinutes,
      owedPercent,
    })),
    graceMinutes: 10,
    insideLastTier,
  }
}

/** A quote as the graph sends it. */
export function someQuote(validUntil: string, owedPercent = 0, price = 8000) {
  const money = (amountMinor: number) => ({ __typename: 'Money' as const, amountMinor, currency: 'EUR' })
  return {
    __typename: 'CancellationQuote' as const,
    owed: money((price * owedPercent) / 100),
    owedPercent,
    validUntil,
  }
}

/** The fields about cancelling of a booking that nobody has cancelled. */
export function someCancellation(until: string, policy = someCancellationPolicy()) {
  return {
    outcome: null,
    cancelledOwed: null,
    cancelUntil: until,
    cancellationQuotes: [someQuote(until)],
    policy: {
      __typename: 'BookingPolicy' as const,
      cancellation: policy,
      answerHours: null as number | null,
    },
  }
}
