import { limits } from '@hora/schema/limits'
import { MoneyType } from '#features/services/index.ts'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { listSize } from '#graph/list-size.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView } from '../../data/booking-of-view.ts'
import { isWaiting } from '../../domain/booking.ts'
import { quotesUntilStart } from '../../domain/quote-cancellation.ts'
import { sideOf } from '../../policy.ts'
import { BookingType } from '../booking.type.ts'
import { CancellationQuoteType, type QuoteView } from './cancellation-quote.type.ts'

/** What the viewer would owe from now to the start, in turn. */
function quotes(booking: BookingView, _args: object, { viewer, ports }: GraphContext): QuoteView[] {
  const side = sideOf(viewer, booking)
  const current = bookingOfView(booking)
  if (side === null || (current.status !== 'confirmed' && !isWaiting(current))) return []
  const { currency } = booking
  return quotesUntilStart(current, side, ports.clock.now()).map((quote) => ({ ...quote, currency }))
}

const quoteCells = reads<BookingView>(
  'policy',
  'priceMinor',
  'currency',
  'confirmedAt',
  'cancelledAt',
  'cancelledBy',
  'cancelledOwedMinor',
  'settledAt',
  'contestedAt',
)

/** Each tier, and the grace after booking. */
const mostQuotes = limits.cancelTiers.max + 1

builder.objectFields(BookingType, (t) => ({
  cancellationQuote: t.field({
    type: CancellationQuoteType,
    nullable: true,
    ...quoteCells,
    description:
      'What cancelling costs the viewer now; null where it is not confirmed, has started, or the viewer has to ask.',
    resolve: (booking, args, context) =>
      booking.status === 'confirmed' ? (quotes(booking, args, context)[0] ?? null) : null,
  }),
  cancellationQuotes: t.field({
    type: [CancellationQuoteType],
    extensions: { ...quoteCells.extensions, ...listSize(mostQuotes).extensions },
    description:
      'What cancelling costs the viewer from now to the start, in turn. From the end of the last one on, the viewer has to ask. For a hold or a request: what it will cost once it is booked.',
    resolve: quotes,
  }),
  cancelledOwed: t.field({
    type: MoneyType,
    nullable: true,
    ...reads<BookingView>('cancelledOwedMinor', 'currency'),
    description:
      'What the client owes for its cancellation; null unless cancelled. The two sides settle it directly.',
    resolve: ({ status, cancelledOwedMinor, currency }) =>
      status === 'cancelled' ? { amountMinor: cancelledOwedMinor, currency } : null,
  }),
}))
