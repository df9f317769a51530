import { message } from '@hora/schema/text'
import { z } from 'zod'

/** The fields of a booking for a client. The length is one of the service's lengths, as text. */
export const bookForm = z.object({
  clientId: z.string().min(1),
  serviceId: z.string().min(1),
  durationMinutes: z.coerce.number<string>().int().min(1),
  date: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  message,
  notify: z.boolean(),
})

export type BookFormInput = z.input<typeof bookForm>
export type BookFormOutput = z.output<typeof bookForm>
