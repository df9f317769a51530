import { cancelBookingInput } from '@hora/schema/inputs/bookings'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { BookingType } from './booking.type.ts'

const CancelBookingInput = builder.inputType('CancelBookingInput', {
  description: 'A booking to call off.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to cancel.' }),
    bookingId: t.id({ required: true, description: 'The booking.' }),
    message: t.string({ description: 'A few words to the other side, up to 1,000 characters.' }),
    notify: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Tell the client. A professional is always told.',
    }),
  }),
})

const Success = builder.objectRef<{ booking: BookingView }>('CancelBookingSuccess').implement({
  description: 'It is called off.',
  fields: (t) => ({
    booking: t.expose('booking', { type: BookingType, description: 'The booking as it is now.' }),
  }),
})

builder.mutationField('cancelBooking', (t) =>
  t.field({
    type: resultUnion('CancelBooking', [Success, InvalidInput, Refusal]),
    description: 'Either side cancels, the client within the notice that was agreed. The time is open again.',
    args: { input: t.arg({ type: CancelBookingInput, required: true, description: 'Which one.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(cancelBookingInput, input)
      if (!read.ok) return refuse(read.error)
      const bookingId = idOf<BookingId>(input.bookingId, 'Booking')
      if (bookingId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await cancelBooking(ports, viewer, { ...read.value, bookingId }), 'CancelBookingSuccess')
    },
  }),
)
