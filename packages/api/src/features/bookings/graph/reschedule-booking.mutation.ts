import { rescheduleBookingInput } from '@hora/schema/inputs/bookings'
import { SessionType } from '#features/sessions/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readFilledSession } from '../data/read-calendar.sql.ts'
import { sideOf } from '../policy.ts'
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts'
import { BookingType } from './booking.type.ts'
import { SlotTakenType } from './slot-taken.type.ts'

const RescheduleBookingInput = builder.inputType('RescheduleBookingInput', {
  description: 'A booking to move.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to move.' }),
    bookingId: t.id({ required: true, description: 'The booking.' }),
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    start: t.field({ type: 'Instant', required: true, description: 'The new start.' }),
    durationMinutes: t.int({ description: 'Professional only: the new length. Absent: the length stays.' }),
    message: t.string({ description: 'A few words to the other side, up to 1,000 characters.' }),
    notify: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Tell the client. A professional is always told.',
    }),
    outsideHours: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Professional only: although it is outside open hours or notice.',
    }),
  }),
})

const Success = builder.objectRef<{ booking: BookingView }>('RescheduleBookingSuccess').implement({
  description: 'It is moved.',
  fields: (t) => ({
    booking: t.expose('booking', { type: BookingType, description: 'The booking as it is now.' }),
    session: t.field({
      type: SessionType,
      nullable: true,
      description: 'Its session, for the professional.',
      resolve: async ({ booking }, _args, { ports, viewer }) =>
        sideOf(viewer, booking) === 'professional'
          ? await readFilledSession(ports.db, booking.sessionId)
          : null,
    }),
  }),
})

builder.mutationField('rescheduleBooking', (t) =>
  t.field({
    type: resultUnion('RescheduleBooking', [Success, InvalidInput, Refusal, SlotTakenType]),
    description: 'Either side moves a booking, the client within the notice that was agreed.',
    args: { input: t.arg({ type: RescheduleBookingInput, required: true, description: 'Where to.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(rescheduleBookingInput, input)
      if (!read.ok) return refuse(read.error)
      const bookingId = idOf<BookingId>(input.bookingId, 'Booking')
      if (bookingId === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await rescheduleBooking(ports, viewer, { ...read.value, bookingId })
      return answer(outcome, 'RescheduleBookingSuccess')
    },
  }),
)
