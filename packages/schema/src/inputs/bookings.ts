/** The inputs of bookings. No input carries a price: it comes from the service. */
import { z } from 'zod'
import { id, instant } from '../graph-types.ts'
import { limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey, message } from '../text.ts'

/** Bookings start on whole minutes, in years that calendars show. */
const start = instant()
  .refine((moment) => moment.epochNanoseconds % 60_000_000_000n === 0n, {
    message: 'Choose a whole minute.',
  })
  .refine((moment) => moment.epochMilliseconds < Date.UTC(2099), {
    message: 'Choose a year up to 2098.',
  })
const offeredMinutes = z.int().min(limits.duration.min).max(limits.duration.max)
const durationMinutes = offeredMinutes.describe('One of the lengths it is offered in.')
const serviceId = id('Service').describe('The service.')
const bookingId = id('Booking').describe('The booking.')
const messageToOther = message.describe(`A few words to the other side, ${upTo(limits.message)} characters.`)
const notify = z.boolean().default(true)
const notifyClient = notify.describe('Tell the client. A professional is always told.')
const outsideHours = z.boolean().default(false)

export const holdSlotInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to hold a time.'),
    serviceId,
    durationMinutes,
    start: start.describe('A start that openSlots offers.'),
  })
  .describe('An open time to keep. The price comes from the service.')

export const confirmBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to confirm.'),
    bookingId: bookingId.describe('The held booking.'),
    message: message.describe(`A few words to the professional, ${upTo(limits.message)} characters.`),
  })
  .describe('A hold to make a booking of.')

export const bookForClientInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to book.'),
    clientId: id('Client').describe('The Client.'),
    serviceId,
    durationMinutes,
    start: start.describe('When it starts.'),
    message: message.describe(`A few words to the client, ${upTo(limits.message)} characters.`),
    notify: notify.describe('Tell the client by mail and bell.'),
    outsideHours: outsideHours.describe(
      'Book although the time is outside open hours or notice; overlap stays impossible.',
    ),
  })
  .describe('A booking to make for a client. The price comes from the service.')

export const rescheduleBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to move.'),
    bookingId,
    expectedVersion,
    start: start.describe('The new start.'),
    durationMinutes: offeredMinutes
      .nullish()
      .describe('Professional only: the new length. Absent: the length stays.'),
    message: messageToOther,
    notify: notifyClient,
    outsideHours: outsideHours.describe('Professional only: although it is outside open hours or notice.'),
  })
  .describe('A booking to move.')

export const cancelBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('One for each intention to cancel.'),
    bookingId,
    message: messageToOther,
    notify: notifyClient,
  })
  .describe('A booking to call off.')

export type HoldSlotInput = z.output<typeof holdSlotInput>
export type ConfirmBookingInput = z.output<typeof confirmBookingInput>
export type BookForClientInput = z.output<typeof bookForClientInput>
export type RescheduleBookingInput = z.output<typeof rescheduleBookingInput>
export type CancelBookingInput = z.output<typeof cancelBookingInput>
