import { useState } from 'react'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useCancellationCost } from '#web/features/bookings/booking/use-cancellation-cost.ts'

export type ShownQuote = MyBooking['cancellationQuotes'][number]

/** The quote that holds now. The server's answer replaces it where this page was behind. */
export function useShownCost({ cancellationQuotes, start }: MyBooking) {
  const [answered, setAnswered] = useState<ShownQuote>()
  const known = answered ? [answered, ...cancellationQuotes.filter(isAfter(answered))] : cancellationQuotes
  const [quote] = useCancellationCost(known, start)
  return { quote, replace: setAnswered }
}

const isAfter =
  (first: ShownQuote) =>
  ({ validUntil }: ShownQuote) =>
    Temporal.Instant.compare(validUntil, first.validUntil) > 0
