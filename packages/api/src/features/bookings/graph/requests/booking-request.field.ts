import { limits } from '@hora/schema/limits'
import { type IsoInstant, reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { listSize } from '#graph/list-size.ts'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView } from '../../data/booking-of-view.ts'
import { isPossible } from '../../domain/decide.ts'
import { sideOf } from '../../policy.ts'
import { BookingType } from '../booking.type.ts'
import { shownStatus } from '../shown-status.ts'

/** The cells that decisions about requests need. */
const requestCells = reads<BookingView>(
  'policy',
  'priceMinor',
  'confirmedAt',
  'cancelledAt',
  'cancelledBy',
  'cancelledOwedMinor',
  'settledAt',
  'contestedAt',
  'suggestedStarts',
)

function may(type: 'approve' | 'withdraw') {
  return (booking: BookingView, _args: object, { viewer, ports }: GraphContext): boolean => {
    const actor = sideOf(viewer, booking)
    return actor !== null && isPossible(bookingOfView(booking), { type, actor }, ports.clock.now())
  }
}

builder.objectFields(BookingType, (t) => ({
  answerUntil: t.field({
    type: 'Instant',
    nullable: true,
    description: 'Until when the professional answers the request; null if it is no open request.',
    resolve: (booking, _args, { ports }) =>
      shownStatus(booking, ports.clock) === 'requested' ? booking.heldUntil : null,
  }),
  suggestedStarts: t.field({
    type: ['Instant'],
    extensions: {
      ...reads<BookingView>('suggestedStarts', 'connected').extensions,
      ...listSize(limits.suggestedStarts).extensions,
    },
    description:
      'Other starts that the professional suggested with the decline, which the client may still take. They are not kept.',
    resolve: ({ suggestedStarts, connected }, _args, { ports }) =>
      connected
        ? suggestedStarts
            .filter((start) => Date.parse(start) > ports.clock.nowMs())
            .map((start) => start as IsoInstant)
        : [],
  }),
  viewerCanAnswer: t.boolean({
    ...requestCells,
    description: 'Whether the viewer may approve or decline the request now.',
    resolve: may('approve'),
  }),
  viewerCanWithdraw: t.boolean({
    ...requestCells,
    description: 'Whether the viewer may withdraw the request now.',
    resolve: may('withdraw'),
  }),
}))
