import { avatarUrl, CancellationPolicyType } from '#features/profiles/index.ts'
import { MoneyType } from '#features/services/index.ts'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { privateText } from '#graph/loader.ts'
import type { Currency } from '#kernel/currency.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { type BookingChangeView, messageOf } from '../data/read-changes.ts'
import type { BookingPolicy } from '../domain/booking.ts'
import { sideOf } from '../policy.ts'
import { BookingActorEnum, BookingChangeKindEnum } from './booking.enums.ts'

/** The client of a booking. The fields that are shown depend on the viewer. */
export const BookingClientType = builder.objectRef<BookingView>('BookingClient').implement({
  description: 'The client of a booking, as its two sides see them.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: "The client's name." }),
    avatarUrl: t.string({
      nullable: true,
      ...reads<BookingView>('avatarFileId', 'connected'),
      description: 'URL of the picture, relative to the origin; only while the two are connected.',
      resolve: ({ connected, avatarFileId }) => (connected ? avatarUrl(avatarFileId) : null),
    }),
    clientId: t.id({
      nullable: true,
      description: 'Id of the Client, for the professional only.',
      resolve: (booking, _args, { viewer }) =>
        sideOf(viewer, booking) === 'professional' ? encodeGlobalId('Client', booking.clientId) : null,
    }),
  }),
})

export const BookingPolicyType = builder.objectRef<BookingPolicy>('BookingPolicy').implement({
  description: 'The terms that applied when it was booked.',
  fields: (t) => ({
    rescheduleNoticeMinutes: t.exposeInt('rescheduleNoticeMinutes', {
      description: 'How long before the start the client may still move it, in minutes.',
    }),
    cancellation: t.expose('cancellation', {
      type: CancellationPolicyType,
      description: 'What cancelling costs the client.',
    }),
    answerHours: t.int({
      nullable: true,
      description: 'The hours that the professional has to answer a request; null: it needs no approval.',
      resolve: ({ answerHours = null }) => answerHours,
    }),
  }),
})

/** A change with the currency of its booking. */
export type ShownChange = BookingChangeView & { readonly currency: Currency }

export const BookingChangeType = builder.objectRef<ShownChange>('BookingChange').implement({
  description: 'An entry in the history of a booking.',
  fields: (t) => ({
    kind: t.field({
      type: BookingChangeKindEnum,
      description: 'What happened.',
      resolve: ({ kind }) => kind,
    }),
    actor: t.field({ type: BookingActorEnum, description: 'Who did it.', resolve: ({ actor }) => actor }),
    message: t.string({
      nullable: true,
      description: 'The message they sent with it.',
      resolve: async (change, _args, context) => await privateText(context, messageOf(change)),
    }),
    occurredAt: t.expose('occurredAt', { type: 'Instant', description: 'When it happened.' }),
    owed: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What the client owed by this cancellation; null for other changes.',
      resolve: ({ owedMinor, currency }) =>
        owedMinor === null ? null : { amountMinor: owedMinor, currency },
    }),
    start: t.expose('startsAt', { type: 'Instant', description: 'The start after this change.' }),
    end: t.expose('endsAt', { type: 'Instant', description: 'The end after this change.' }),
  }),
})
