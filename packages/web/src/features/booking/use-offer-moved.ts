import { useState } from 'react'
import type { BookedService } from '#web/features/booking/book-page-query.ts'
import { offerMoves } from '#web/features/booking/offer-moves.ts'

/**
 * What the professional has changed of the chosen length since the reader last chose. `looked`: they choose anew, and
 * so have read the prices as they are.
 */
export function useOfferMoved({ durations }: BookedService, length: number | undefined) {
  const [seen, setSeen] = useState(durations)
  const chosen = length ?? seen[0]?.minutes ?? 0
  return { moves: offerMoves(seen, durations, chosen), looked: () => setSeen(durations) }
}
