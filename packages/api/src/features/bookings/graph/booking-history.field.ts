import { limits } from '@hora/schema/limits'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { type BookingChangeView, readChanges } from '../data/read-changes.ts'
import { BookingActorEnum } from './booking.enums.ts'
import { BookingType } from './booking.type.ts'
import { BookingChangeType } from './booking-parts.type.ts'

/** Loads the histories of all bookings in an answer in one statement. */
const changesOf = loaderFor<BookingView, readonly BookingChangeView[]>(async ({ ports }, bookings) => {
  const practices = new Set(bookings.map(({ professionalId }) => professionalId))
  const ids = new Set(bookings.map(({ id }) => id))
  const found = await readChanges(ports.db, [...practices], [...ids])
  return new Map(bookings.map((booking) => [booking, found.get(booking.id) ?? []]))
})

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
      ((await changesOf(context, booking)) ?? [])
        .slice(-limits.changesPerBooking)
        .map((change) => ({ ...change, currency: booking.currency })),
  }),
}))
