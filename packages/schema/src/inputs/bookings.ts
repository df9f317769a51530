/** Rules of the inputs of bookings. No input carries a price: it comes from the service. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { idempotencyKey, optionalLines } from '../text.ts'

/** Bookings start on whole minutes, in years that calendars show. */
const start = z
  .custom<Temporal.Instant>((value) => value instanceof Temporal.Instant)
  .refine((instant) => instant.epochNanoseconds % 60_000_000_000n === 0n, {
    message: 'Choose a whole minute.',
  })
  .refine((instant) => instant.epochMilliseconds < Date.UTC(2099), {
    message: 'Choose a year up to 2098.',
  })
const durationMinutes = z.int().min(limits.duration.min).max(limits.duration.max)
const message = optionalLines(limits.message)

export const holdSlotInput = z.object({ idempotencyKey, start, durationMinutes })

export const confirmBookingInput = z.object({ idempotencyKey, message })

export const bookForClientInput = z.object({
  idempotencyKey,
  start,
  durationMinutes,
  message,
  notify: z.boolean(),
  outsideHours: z.boolean(),
})

export const rescheduleBookingInput = z.object({
  idempotencyKey,
  start,
  durationMinutes: durationMinutes.nullish(),
  expectedVersion: z.int().min(1),
  message,
  notify: z.boolean(),
  outsideHours: z.boolean(),
})

export const cancelBookingInput = z.object({ idempotencyKey, message, notify: z.boolean() })

export type HoldSlotInput = z.output<typeof holdSlotInput>
export type ConfirmBookingInput = z.output<typeof confirmBookingInput>
export type BookForClientInput = z.output<typeof bookForClientInput>
export type RescheduleBookingInput = z.output<typeof rescheduleBookingInput>
export type CancelBookingInput = z.output<typeof cancelBookingInput>
