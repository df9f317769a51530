/** The inputs of bookings. No input carries a price: it comes from the service. */
import { z } from 'zod'
import { graphTypes, id, instant } from '../graph-types.ts'
import { limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey, message } from '../text.ts'

/** Bookings start on whole minutes, in the years that calendars show. */
export const sessionStart = () =>
  instant()
    .refine((moment) => moment.epochNanoseconds % 60_000_000_000n === 0n, {
      message: 'Choose a whole minute.',
    })
    .refine((moment) => moment.epochMilliseconds < Date.UTC(2099), {
      message: 'Choose a year up to 2098.',
    })
const start = sessionStart()
const offeredMinutes = z.int().min(limits.duration.min).max(limits.duration.max)
const durationMinutes = offeredMinutes.describe('One of the durations of the service, in minutes.')
const serviceId = id('Service').describe('The service.')
const bookingId = id('Booking').describe('The booking.')
const messageToOther = message.describe(`A message to the other side, ${upTo(limits.message)} characters.`)
const notify = z.boolean().default(true)
const notifyClient = notify.describe('Whether to notify the client. A professional is always notified.')

/** The rules of their own that a professional may override. Two sessions never overlap. */
export const timeOverrides = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS', 'BUFFER'] as const
export type TimeOverride = (typeof timeOverrides)[number]

const override = z
  .array(z.enum(timeOverrides).register(graphTypes, { name: 'TimeOverride' }))
  .max(timeOverrides.length)
  .default([])

export const holdSlotInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each time to hold.'),
    serviceId,
    durationMinutes,
    start: start.describe('A start offered by openSlots.'),
  })
  .describe('An open time to hold. The price comes from the service.')

export const confirmBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each booking to confirm.'),
    bookingId: bookingId.describe('The held booking.'),
    message: message.describe(`A message to the professional, ${upTo(limits.message)} characters.`),
  })
  .describe('The hold to turn into a booking.')

export const bookForClientInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each booking to make.'),
    clientId: id('Client').describe('The client.'),
    serviceId,
    durationMinutes,
    start: start.describe('When it starts.'),
    message: message.describe(`A message to the client, ${upTo(limits.message)} characters.`),
    notify: notify.describe('Whether to notify the client by mail and bell.'),
    override: override.describe(
      'The rules to override, each named by an earlier refusal. Double-booking stays impossible.',
    ),
  })
  .describe('A booking to make for a client. The price comes from the service.')

export const rescheduleBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each move.'),
    bookingId,
    expectedVersion,
    start: start.describe('The new start.'),
    durationMinutes: offeredMinutes
      .nullish()
      .describe('Professional only: the new length. Absent: the length stays.'),
    message: messageToOther,
    notify: notifyClient,
    override: override.describe('Professional only: the rules to override. Double-booking stays impossible.'),
  })
  .describe('A booking to move.')

export const cancelBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each cancellation.'),
    bookingId,
    expectedOwedMinor: z
      .int()
      .min(0)
      .max(limits.price.max)
      .default(0)
      .describe(
        'What `cancellationQuote` said that the viewer owes, in minor units. If it is another sum now: QUOTE_CHANGED.',
      ),
    message: messageToOther,
    notify: notifyClient,
  })
  .describe('A booking to cancel.')

export const undoCancelBookingInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each undo.'),
    bookingId,
    notify: notify.describe(
      'Whether to notify the client: the same as for the cancellation, true by default. A professional is always notified.',
    ),
  })
  .describe('A booking whose cancellation to undo.')

export const approveRequestInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each request to approve.'),
    bookingId: bookingId.describe('The requested booking.'),
    message: message.describe(`A message to the client, ${upTo(limits.message)} characters.`),
  })
  .describe('The request to turn into a booking.')

const suggestedStarts = z
  .array(start)
  .max(limits.suggestedStarts)
  .refine((all) => new Set(all.map(String)).size === all.length, { message: 'Suggest each time only once.' })
  .default([])
  .describe(`Other times that the client may take without asking again, ${upTo(limits.suggestedStarts)}.`)

export const declineRequestInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each request to decline.'),
    bookingId: bookingId.describe('The requested booking.'),
    message: message.describe(`A message to the client, ${upTo(limits.message)} characters.`),
    suggestedStarts,
  })
  .describe('The request to decline, with other times if there are any.')

export const withdrawRequestInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each request to withdraw.'),
    bookingId: bookingId.describe('The requested booking.'),
    message: message.describe(`A message to the professional, ${upTo(limits.message)} characters.`),
  })
  .describe('The request to withdraw.')

export const acceptSuggestedTimeInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each time to take.'),
    bookingId: bookingId.describe('The declined booking.'),
    start: start.describe('One of its suggested starts.'),
  })
  .describe('The suggested time to book. Price and terms are those of the request.')

export const recordAttendanceInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each change of attendance.'),
    bookingId,
    attendance: z
      .enum(['ATTENDED', 'NO_SHOW'])
      .register(graphTypes, { name: 'Attendance' })
      .describe('Whether the client came.'),
  })
  .describe('The attendance to record.')

export const contestNoShowInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each booking to contest.'),
    bookingId: bookingId.describe('The booking that says the client did not come.'),
    message: messageToOther,
  })
  .describe('A no-show to contest.')

export type HoldSlotInput = z.output<typeof holdSlotInput>
export type ConfirmBookingInput = z.output<typeof confirmBookingInput>
export type BookForClientInput = z.output<typeof bookForClientInput>
export type RescheduleBookingInput = z.output<typeof rescheduleBookingInput>
export type CancelBookingInput = z.output<typeof cancelBookingInput>
export type UndoCancelBookingInput = z.output<typeof undoCancelBookingInput>
export type ApproveRequestInput = z.output<typeof approveRequestInput>
export type DeclineRequestInput = z.output<typeof declineRequestInput>
export type WithdrawRequestInput = z.output<typeof withdrawRequestInput>
export type AcceptSuggestedTimeInput = z.output<typeof acceptSuggestedTimeInput>
export type RecordAttendanceInput = z.output<typeof recordAttendanceInput>
export type ContestNoShowInput = z.output<typeof contestNoShowInput>
