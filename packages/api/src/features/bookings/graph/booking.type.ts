import { ProfessionalType, shownProfessionalById } from '#features/profiles/index.ts'
import { MoneyType, PlaceType, ServiceType, type ServiceView } from '#features/services/index.ts'
import { ranOut, reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId, idReader } from '#graph/global-id.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readsBooking, sideOf } from '../policy.ts'
import { BookingStatusEnum } from './booking.enums.ts'
import { BookingClientType, BookingPolicyType } from './booking-parts.type.ts'

/** What a service says about itself, and where it takes place by now, is not for former clients. */
function shownService(booking: BookingView, _args: object, { viewer }: GraphContext): ServiceView {
  const { service, connected } = booking
  const shown = connected || sideOf(viewer, booking) === 'professional'
  return shown ? service : { ...service, description: null, placeDetail: null }
}

function shownStatus(booking: BookingView, _args: object, { ports }: GraphContext): BookingView['status'] {
  return ranOut(booking, ports.clock) ? 'expired' : booking.status
}

async function professionalOf({ professionalId }: BookingView, _args: object, context: GraphContext) {
  const professional = await shownProfessionalById(context, professionalId)
  if (professional === null) throw new Error('A booking outlived its professional')
  return professional
}

export const BookingType = builder.objectRef<BookingView>('Booking')

builder.node(BookingType, {
  description: "One client's place in a session.",
  id: { parse: idReader('Booking'), resolve: (booking) => booking.id, description: 'Names the booking.' },
  loadOne: async (id, { ports, viewer }) => {
    const booking = await readBooking(ports.db, id)
    return booking !== null && readsBooking.judge(viewer, booking) === 'allow' ? booking : null
  },
  fields: (t) => ({
    status: t.field({
      type: BookingStatusEnum,
      description: 'Where it stands.',
      resolve: shownStatus,
    }),
    start: t.expose('start', { type: 'Instant', description: 'When the session starts.' }),
    end: t.expose('end', { type: 'Instant', description: 'When the session ends.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone when it was made." }),
    place: t.field({
      type: PlaceType,
      ...reads<BookingView>('placeKind', 'placeDetail'),
      description: 'Where it takes place.',
      resolve: (booking) => booking,
    }),
    service: t.field({
      type: ServiceType,
      ...reads<BookingView>('connected'),
      description: 'What is booked.',
      resolve: shownService,
    }),
    client: t.field({
      type: BookingClientType,
      ...reads(),
      description: 'Whose place it is.',
      resolve: (booking) => booking,
    }),
    professional: t.field({
      type: ProfessionalType,
      ...reads(),
      description: 'With whom.',
      resolve: professionalOf,
    }),
    price: t.field({
      type: MoneyType,
      ...reads<BookingView>('priceMinor', 'currency'),
      description: 'What was agreed; later changes of the service do not touch it.',
      resolve: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    }),
    policy: t.expose('policy', { type: BookingPolicyType, description: 'The terms that were agreed.' }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    sessionId: t.id({
      ...reads(),
      description: 'The Session it is a place in.',
      resolve: ({ sessionId }) => encodeGlobalId('Session', sessionId),
    }),
  }),
})
