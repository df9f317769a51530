/** The inputs of public holidays. */
import { z } from 'zod'
import { limits } from '../limits.ts'

const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { message: 'Choose a country by its two letters.' })
  .describe('The country by its two letters, as in ISO 3166. Absent: no public holidays.')
const region = z.string().max(30).describe('A region of the country by its key. Absent: the whole country.')

export const updateHolidaysInput = z
  .object({
    country: country.nullish(),
    region: region.nullish(),
    keptOpen: z
      .array(z.string().max(200))
      .max(limits.holidaysKeptOpen)
      .default([])
      .describe('The keys of the holidays on which the practice is open.'),
    expectedVersion: z
      .int()
      .min(0)
      .describe('The version that the changes are based on; 0 before the first change.'),
  })
  .describe('The public holidays on which the practice is closed. Replaced as a whole.')

export type UpdateHolidaysInput = z.output<typeof updateHolidaysInput>
