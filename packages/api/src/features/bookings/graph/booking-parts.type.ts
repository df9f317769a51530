import { avatarUrl } from '#features/profiles/index.ts'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { BookingView } from '../data/booking-cells.ts'
import type { BookingChangeView } from '../data/read-changes.ts'
import type { BookingPolicy } from '../domain/booking.ts'
import { sideOf } from '../policy.ts'
import { BookingActorEnum, BookingChangeKindEnum } from './booking.enums.ts'

/** The client of a booking; who reads it decides what is shown. */
export const BookingClientType = builder.objectRef<BookingView>('BookingClient').implement({
  description: 'The client of a booking, as the two sides of it see them.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'What the client calls themselves.' }),
    avatarUrl: t.string({
      nullable: true,
      ...reads<BookingView>('avatarFileId', 'connected'),
      description: 'The picture, relative to the origin; while the two are connected.',
      resolve: ({ connected, avatarFileId }) => (connected ? avatarUrl(avatarFileId) : null),
    }),
    clientId: t.id({
      nullable: true,
      description: 'The Client, for the professional.',
      resolve: (booking, _args, { viewer }) =>
        sideOf(viewer, booking) === 'professional' ? encodeGlobalId('Client', booking.clientId) : null,
    }),
  }),
})

export const BookingPolicyType = builder.objectRef<BookingPolicy>('BookingPolicy').implement({
  description: 'The terms in force when the time was taken.',
  fields: (t) => ({
    rescheduleNoticeMinutes: t.exposeInt('rescheduleNoticeMinutes', {
      description: 'How long before the start the client may still move it, in minutes.',
    }),
    cancelNoticeMinutes: t.exposeInt('cancelNoticeMinutes', {
      description: 'How long before the start the client may still cancel it, in minutes.',
    }),
  }),
})

export const BookingChangeType = builder.objectRef<BookingChangeView>('BookingChange').implement({
  description: 'Something that happened to a booking.',
  fields: (t) => ({
    kind: t.field({ type: BookingChangeKindEnum, description: 'What.', resolve: ({ kind }) => kind }),
    actor: t.field({ type: BookingActorEnum, description: 'By whom.', resolve: ({ actor }) => actor }),
    message: t.exposeString('message', { nullable: true, description: 'What they wrote with it.' }),
    occurredAt: t.expose('occurredAt', { type: 'Instant', description: 'When.' }),
    start: t.expose('startsAt', { type: 'Instant', description: 'The start it had from then on.' }),
    end: t.expose('endsAt', { type: 'Instant', description: 'The end it had from then on.' }),
  }),
})
