import { ProfessionalType, shownProfessionalById } from '#features/profiles/index.ts'
import { MoneyType, PlaceType, ServiceType, type ServiceView, shownPlace } from '#features/services/index.ts'
import { reads } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId, idReader } from '#graph/global-id.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import { readsBooking, seesPlaceDetail, sideOf } from '../policy.ts'
import { BookingStatusEnum } from './booking.enums.ts'
import { BookingClientType, BookingPolicyType } from './booking-parts.type.ts'
import { shownStatus } from './shown-status.ts'

/** Former clients see neither the current description of a service nor the hint about its current place. */
function shownService(booking: BookingView, _args: object, { viewer }: GraphContext): ServiceView {
  const { service, connected } = booking
  const shown = connected || sideOf(viewer, booking) === 'professional'
  return shown ? service : { ...service, description: null, placeHint: null }
}

async function professionalOf({ professionalId }: BookingView, _args: object, context: GraphContext) {
  const professional = await shownProfessionalById(context, professionalId)
  if (professional === null) throw new Error('The professional of a booking is missing')
  return professional
}

export const BookingType = builder.objectRef<BookingView>('Booking')

builder.node(BookingType, {
  description: "One client's place in a session.",
  id: { parse: idReader('Booking'), resolve: (booking) => booking.id, description: 'Id of the booking.' },
  loadOne: async (id, { ports, viewer }) => {
    const booking = await readBooking(ports.db, id)
    return booking !== null && readsBooking.decide(viewer, booking) === 'allow' ? booking : null
  },
  fields: (t) => ({
    status: t.field({
      type: BookingStatusEnum,
      description: 'Its status.',
      resolve: (booking, _args, { ports }) => shownStatus(booking, ports.clock),
    }),
    start: t.expose('start', { type: 'Instant', description: 'When the session starts.' }),
    end: t.expose('end', { type: 'Instant', description: 'When the session ends.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone when it was created." }),
    place: t.field({
      type: PlaceType,
      ...reads<BookingView>('placeKind', 'placeHint', 'placeDetail', 'connected'),
      description: 'Where it takes place.',
      resolve: (booking, _args, { viewer }) =>
        shownPlace(booking, { seesDetail: seesPlaceDetail(sideOf(viewer, booking), booking) }),
    }),
    service: t.field({
      type: ServiceType,
      ...reads<BookingView>('connected'),
      description: 'The booked service.',
      resolve: shownService,
    }),
    client: t.field({
      type: BookingClientType,
      ...reads(),
      description: 'Who booked.',
      resolve: (booking) => booking,
    }),
    professional: t.field({
      type: ProfessionalType,
      ...reads(),
      description: 'The professional who offers the session.',
      resolve: professionalOf,
    }),
    price: t.field({
      type: MoneyType,
      ...reads<BookingView>('priceMinor', 'currency'),
      description: 'The agreed price; later changes of the service do not affect it.',
      resolve: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    }),
    policy: t.expose('policy', { type: BookingPolicyType, description: 'The agreed terms.' }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    sessionId: t.id({
      ...reads(),
      description: 'Id of its Session.',
      resolve: ({ sessionId }) => encodeGlobalId('Session', sessionId),
    }),
  }),
})
