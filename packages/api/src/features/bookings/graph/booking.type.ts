import { ProfessionalType, shownProfessionalById } from '#features/people/index.ts'
import { MoneyType, PlaceType, ServiceType, type ServiceView } from '#features/services/index.ts'
import { ranOut } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-view.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readsBooking, sideOf } from '../policy.ts'
import { BookingStatusEnum } from './booking.enums.ts'
import { BookingClientType, BookingPolicyType } from './booking-parts.type.ts'

/** What a service says about itself, and where it takes place by now, is not for former clients. */
function shownService(booking: BookingView, _args: object, { viewer }: GraphContext): ServiceView {
  const { service, client } = booking
  const shown = client.connected || sideOf(viewer, booking) === 'professional'
  return shown ? service : { ...service, description: null, placeDetail: null }
}

export const BookingType = builder.objectRef<BookingView>('Booking')

builder.node(BookingType, {
  description: "One client's place in a session.",
  id: { resolve: (booking) => booking.id, description: 'Names the booking.' },
  loadOne: async (id, { ports, viewer }) => {
    const booking = await readBooking(ports.db, id as BookingId)
    return booking !== null && readsBooking.judge(viewer, booking) === 'allow' ? booking : null
  },
  fields: (t) => ({
    status: t.field({
      type: BookingStatusEnum,
      description: 'Where it stands.',
      resolve: (booking, _args, { ports }) => (ranOut(booking, ports.clock) ? 'expired' : booking.status),
    }),
    start: t.expose('start', { type: 'Instant', description: 'When the session starts.' }),
    end: t.expose('end', { type: 'Instant', description: 'When the session ends.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone when it was made." }),
    place: t.field({ type: PlaceType, description: 'Where it takes place.', resolve: (booking) => booking }),
    service: t.field({ type: ServiceType, description: 'What is booked.', resolve: shownService }),
    client: t.expose('client', { type: BookingClientType, description: 'Whose place it is.' }),
    professional: t.field({
      type: ProfessionalType,
      description: 'With whom.',
      resolve: async ({ professionalId }, _args, context) => {
        const professional = await shownProfessionalById(context, professionalId)
        if (professional === null) throw new Error('A booking outlived its professional')
        return professional
      },
    }),
    price: t.field({
      type: MoneyType,
      description: 'What was agreed; later changes of the service do not touch it.',
      resolve: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    }),
    policy: t.expose('policy', { type: BookingPolicyType, description: 'The terms that were agreed.' }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    sessionId: t.id({
      description: 'The Session it is a place in.',
      resolve: ({ sessionId }) => encodeGlobalId('Session', sessionId),
    }),
  }),
})
