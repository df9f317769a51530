import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import type { BookingId, ProfessionalId } from '#kernel/ids.ts'
import { type BookingChangeView, readChanges } from '../data/read-changes.ts'
import { BookingActorEnum } from './booking.enums.ts'
import { BookingType } from './booking.type.ts'
import { BookingChangeType } from './booking-parts.type.ts'

type ChangesKey = `${ProfessionalId}/${BookingId}`

/** Loads the histories of all bookings in an answer in one statement. */
const changesOf = loaderFor<ChangesKey, readonly BookingChangeView[]>(async ({ ports }, keys) => {
  const pairs = keys.map((key) => key.split('/') as [ProfessionalId, BookingId])
  const practices = [...new Set(pairs.map(([practice]) => practice))]
  const found = await readChanges(
    ports.db,
    practices,
    pairs.map(([, id]) => id),
  )
  return new Map(pairs.map(([practice, id]) => [`${practice}/${id}` as ChangesKey, found.get(id) ?? []]))
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
  heldUntil: t.expose('heldUntil', {
    type: 'Instant',
    nullable: true,
    description: 'When the hold ends; null if it is not a hold.',
  }),
  changes: t.field({
    type: [BookingChangeType],
    ...reads(),
    description: 'Its history, oldest first.',
    resolve: async ({ professionalId, id }, _args, context) => [
      ...((await changesOf(context, `${professionalId}/${id}`)) ?? []),
    ],
  }),
}))
