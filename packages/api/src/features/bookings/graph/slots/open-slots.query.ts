import { type FoundSlots, findOpenSlots, SlotType } from '#features/availability/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { asksFor, listSize } from '#graph/list-size.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { movingBooking } from '../../use-cases/moving-booking.ts'
import { slotsAskedFor } from './slots-asked-for.ts'

const OpenSlots = builder.objectRef<FoundSlots>('OpenSlots').implement({
  description: 'The open times of a service.',
  fields: (t) => ({
    slots: t.field({
      type: [SlotType],
      ...listSize('asked'),
      description: 'Sorted by start.',
      resolve: ({ slots }) => [...slots],
    }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone." }),
    minimumNoticeMinutes: t.exposeInt('minimumNoticeMinutes', {
      description: 'How long before its start a time can be booked: then it is no longer open.',
    }),
  }),
})

const OpenSlotsResult = resultUnion('OpenSlots', [OpenSlots, InvalidInput, Refusal])

builder.queryField('openSlots', (t) =>
  t.field({
    type: OpenSlotsResult,
    ...asksFor(slotsAskedFor),
    description: 'Open times of a service, for its professional and their clients; 92 days at most.',
    args: {
      serviceId: t.arg.id({ required: true, description: 'The service.' }),
      durationMinutes: t.arg.int({
        required: true,
        description: 'One of the durations of the service, in minutes.',
      }),
      from: t.arg({ type: 'Instant', required: true, description: 'The earliest start.' }),
      to: t.arg({
        type: 'Instant',
        required: true,
        description: 'The end of the range of starts, exclusive.',
      }),
      bookingId: t.arg.id({
        description:
          "One of the viewer's bookings, to find times it can move to: it does not conflict with itself, its current time is left out, and its length may be one that is no longer offered.",
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, { serviceId: service, bookingId: booking, ...args }, { ports, viewer }) => {
      const serviceId = idOf<ServiceId>(service, 'Service')
      if (serviceId === null) return refuse(domainError('NOT_FOUND'))
      const asked = { ...args, serviceId }
      if (booking == null) return answer(await findOpenSlots(ports, viewer, asked), 'OpenSlots')
      const bookingId = idOf<BookingId>(booking, 'Booking')
      if (bookingId === null) return refuse(domainError('NOT_FOUND'))
      const moving = await movingBooking(ports, viewer, { bookingId, serviceId })
      if (!moving.ok) return refuse(moving.error)
      return answer(await findOpenSlots(ports, viewer, { ...asked, moving: moving.value }), 'OpenSlots')
    },
  }),
)
