import { message } from '@hora/schema/text'
import { z } from 'zod'

const fields = z.object({
  clientId: z.string(),
  serviceId: z.string().min(1),
  durationMinutes: z.coerce.number<string>().int().min(1),
  date: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  message,
  notify: z.boolean(),
})

/**
 * The fields of a booking for a client. The length is one of the service's lengths, as text. A session of a service for
 * groups can be scheduled without a client.
 */
export const bookForm = (isForGroups: (serviceId: string) => boolean) =>
  fields.refine(({ clientId, serviceId }) => clientId !== '' || isForGroups(serviceId), {
    path: ['clientId'],
  })

export type BookFormInput = z.input<typeof fields>
export type BookFormOutput = z.output<typeof fields>
