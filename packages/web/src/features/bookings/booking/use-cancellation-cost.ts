import { useNowUntil } from '#web/time/use-now-until.ts'

type Quote = {
  owed: { amountMinor: number; currency: string }
  owedPercent: number
  /** ISO 8601: its last moment, or the start. */
  validUntil: string
}

/** What cancelling costs from now on, in turn: the first quote holds now. It changes by itself at each boundary. */
export function useCancellationCost<Q extends Quote>(quotes: readonly Q[], start: string): readonly Q[] {
  const now = useNowUntil([...quotes.map(({ validUntil }) => validUntil), start])
  if (Temporal.Instant.compare(now, start) >= 0) return []
  return quotes.filter(({ validUntil }) => Temporal.Instant.compare(validUntil, now) >= 0)
}
