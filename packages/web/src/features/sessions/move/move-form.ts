import { limits } from '@hora/schema/limits'
import { message } from '@hora/schema/text'
import { z } from 'zod'

/** Date and time in the zone of the practice. */
export const moveForm = z.object({
  date: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  durationMinutes: z.coerce.number<string>().int().min(limits.duration.min).max(limits.duration.max),
  message,
  notify: z.boolean(),
})

export type MoveFormInput = z.input<typeof moveForm>
export type MoveFormOutput = z.output<typeof moveForm>
