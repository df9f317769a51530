import { confirmBookingInput } from '@hora/schema/inputs/bookings'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { confirmBooking } from '../use-cases/confirm-booking.ts'
import { BookingType } from './booking.type.ts'
import { SlotTakenType } from './slot-taken.type.ts'

const ConfirmBookingInput = builder.inputType('ConfirmBookingInput', {
  description: 'A hold to make a booking of.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to confirm.' }),
    bookingId: t.id({ required: true, description: 'The held booking.' }),
    message: t.string({ description: 'A few words to the professional, up to 1,000 characters.' }),
  }),
})

const Success = builder.objectRef<{ booking: BookingView }>('ConfirmBookingSuccess').implement({
  description: 'It is agreed.',
  fields: (t) => ({ booking: t.expose('booking', { type: BookingType, description: 'The booking.' }) }),
})

builder.mutationField('confirmBooking', (t) =>
  t.field({
    type: resultUnion('ConfirmBooking', [Success, InvalidInput, Refusal, SlotTakenType]),
    description: 'The client confirms what they hold.',
    args: { input: t.arg({ type: ConfirmBookingInput, required: true, description: 'Which hold.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(confirmBookingInput, input)
      if (!read.ok) return refuse(read.error)
      const bookingId = idOf<BookingId>(input.bookingId, 'Booking')
      if (bookingId === null) return refuse(domainError('NOT_FOUND'))
      return answer(
        await confirmBooking(ports, viewer, { ...read.value, bookingId }),
        'ConfirmBookingSuccess',
      )
    },
  }),
)
