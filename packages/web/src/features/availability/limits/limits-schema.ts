import { limits } from '@hora/schema/limits'
import { z } from 'zod'
import { limitText, refuseContradictions, textOfLimit } from '#web/features/services/limit-schema.ts'
import type { LimitsForm_PracticeFragment } from '#web/gql/graphql.ts'

/** The value of a choice that means: no breaks. */
export const noBreak = '0'

/** The length that is proposed for a break. */
const usualBreak = '30'

/** The limits of a practice as they are typed and chosen → the input of the graph. */
export const limitsSchema = z.object({
  sessionLimits: z
    .object({
      perDay: limitText(limits.sessionsPerDay),
      perWeek: limitText(limits.sessionsPerWeek),
      clientPerDay: limitText(limits.sessionsPerDay),
      clientPerWeek: limitText(limits.sessionsPerWeek),
      breakAfterMinutes: z.string(),
      /** It keeps what was chosen while there are no breaks. */
      breakMinutes: z.string(),
    })
    .transform(({ breakAfterMinutes, breakMinutes, ...numbers }) => {
      const breaks = breakAfterMinutes !== noBreak
      return {
        ...numbers,
        breakAfterMinutes: breaks ? Number(breakAfterMinutes) : null,
        breakMinutes: breaks ? Number(breakMinutes) : null,
      }
    })
    .superRefine(refuseContradictions),
})

export type LimitsValues = z.input<typeof limitsSchema>

/** The draft of saved limits. */
export function limitsDraftOf(saved: LimitsForm_PracticeFragment['sessionLimits']): LimitsValues {
  return {
    sessionLimits: {
      perDay: textOfLimit(saved?.perDay),
      perWeek: textOfLimit(saved?.perWeek),
      clientPerDay: textOfLimit(saved?.clientPerDay),
      clientPerWeek: textOfLimit(saved?.clientPerWeek),
      breakAfterMinutes: String(saved?.breakAfterMinutes ?? noBreak),
      breakMinutes: String(saved?.breakMinutes ?? usualBreak),
    },
  }
}
