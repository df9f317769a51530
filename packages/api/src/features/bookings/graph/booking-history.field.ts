import { limits } from '@hora/schema/limits'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { BookingActorEnum } from './booking.enums.ts'
import { BookingType } from './booking.type.ts'
import { BookingChangeType } from './booking-parts.type.ts'
import { loadChanges } from './load-changes.ts'

builder.objectFields(BookingType, (t) => ({
  cancelledAt: t.expose('cancelledAt', {
    type: 'Instant',
    nullable: true,
    description: 'When it was cancelled.',
  }),
  cancelledBy: t.field({
    type: BookingActorEnum,
    nullable: true,
    description: 'Who cancelled it.',
    resolve: (booking) => booking.cancelledBy,
  }),
  contestedAt: t.expose('contestedAt', {
    type: 'Instant',
    nullable: true,
    description: 'When the client said that they did come; null if they did not.',
  }),
  heldUntil: t.expose('heldUntil', {
    type: 'Instant',
    nullable: true,
    description: 'When the hold ends; null if it is not a hold.',
  }),
  changes: t.field({
    type: [BookingChangeType],
    extensions: {
      ...reads<BookingView>('currency').extensions,
      ...listSize(limits.changesPerBooking).extensions,
    },
    description: 'Its history, oldest first.',
    resolve: async (booking, _args, context) =>
      ((await loadChanges(context, booking)) ?? [])
        .slice(-limits.changesPerBooking)
        .map((change) => ({ ...change, currency: booking.currency })),
  }),
}))
