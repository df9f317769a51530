import { problemsOfLimits } from '@hora/schema/inputs/session-limits'
import { limits } from '@hora/schema/limits'
import { z } from 'zod'

type Range = { readonly min: number; readonly max: number }

const isWithin = (text: string, { min, max }: Range) =>
  /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max

/** A number as it is typed → the number of a limit. Empty: null, no limit. */
export const limitText = (range: Range) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || isWithin(text, range), { abort: true })
    .transform((text) => (text === '' ? null : Number(text)))

/** A saved limit as text to edit. */
export const textOfLimit = (limit: number | null | undefined): string => limit?.toString() ?? ''

type Limits = Parameters<typeof problemsOfLimits>[0]

/** Refuses limits that contradict each other, at the field that has to change. */
export function refuseContradictions(asked: Limits, context: z.RefinementCtx): void {
  for (const { path } of problemsOfLimits(asked)) context.addIssue({ code: 'custom', path: [path] })
}

/** The limits of a service, as they are typed. */
export const serviceLimitsDraft = z
  .object({ perDay: limitText(limits.sessionsPerDay), perWeek: limitText(limits.sessionsPerWeek) })
  .superRefine(refuseContradictions)

type ServiceLimits = { readonly perDay: number | null; readonly perWeek: number | null }

export function serviceLimitsDraftOf(saved: ServiceLimits | null): z.input<typeof serviceLimitsDraft> {
  return { perDay: textOfLimit(saved?.perDay), perWeek: textOfLimit(saved?.perWeek) }
}
