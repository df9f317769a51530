import { createServiceInput } from '@hora/schema/inputs/services'
import { limits } from '@hora/schema/limits'
import { z } from 'zod'
import {
  type CancellationDraft,
  cancellationDraft,
} from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { approvalFields, approvalTerms, isWrongApproval } from '#web/features/services/approval-schema.ts'
import { groupFields, groupProblems, groupTerms } from '#web/features/services/group-schema.ts'
import { serviceLimitsDraft } from '#web/features/services/limit-schema.ts'
import { parseMoney } from '#web/i18n/money.ts'
import { inks } from '#web/ui/inks.ts'

export const placeKinds = ['ONLINE', 'ADDRESS', 'LINK', 'PHONE'] as const
export type PlaceKind = (typeof placeKinds)[number]

const { shape } = createServiceInput

/** A whole number as text, typed or chosen. */
const whole = (rule: z.ZodType<number, number>) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(rule)

const fields = z.object({
  name: shape.name,
  description: shape.description,
  colour: z.enum(inks),
  currency: z.string(),
  durations: z.array(
    z.object({
      minutes: whole(z.int().min(limits.duration.min).max(limits.duration.max)),
      price: z.string(),
    }),
  ),
  kind: z.enum(placeKinds),
  hint: shape.place.shape.hint,
  detail: z.string(),
  bufferBeforeMinutes: whole(shape.bufferBeforeMinutes.unwrap()),
  bufferAfterMinutes: whole(shape.bufferAfterMinutes.unwrap()),
  slotStepMinutes: whole(shape.slotStepMinutes.unwrap()),
  minimumNoticeMinutes: whole(shape.minimumNoticeMinutes.unwrap().unwrap()),
  horizonDays: whole(shape.horizonDays.unwrap()),
  /** Empty: the main schedule. */
  scheduleId: z.string(),
  ...groupFields,
  ...approvalFields,
  sessionLimits: serviceLimitsDraft,
  forChosen: z.boolean(),
  /** They stay chosen on the page while it is for all clients. */
  clientIds: z.array(z.string()),
  active: z.boolean(),
  /** Whether it has terms of its own; those of the practice otherwise. */
  ownCancellation: z.boolean(),
  cancellation: z.custom<CancellationDraft>(),
})

/** The fields of the editor, numbers and prices as text → the input of the graph. */
export const serviceSchema = fields
  .superRefine((draft, context) => {
    const { durations, currency, kind, detail, ownCancellation, cancellation } = draft
    const terms = ownCancellation ? cancellationDraft.safeParse(cancellation).error : undefined
    for (const { path, message } of terms?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['cancellation', ...path], message })
    const refuse = (path: (string | number)[]) => context.addIssue({ code: 'custom', path })
    for (const [position, { minutes, price }] of durations.entries()) {
      const earlier = durations.slice(0, position)
      if (earlier.some((other) => other.minutes === minutes)) refuse(['durations', position, 'minutes'])
      const amount = parseMoney(price, currency)
      if (amount === null || amount > limits.price.max) refuse(['durations', position, 'price'])
    }
    if (!shape.place.safeParse({ kind, detail: takesDetail(kind) ? detail : null }).success)
      refuse(['detail'])
    for (const field of groupProblems(draft)) refuse([field])
    if (isWrongApproval(draft)) refuse(['answerHours'])
  })
  .transform((draft) => {
    const { kind, hint, detail, durations, scheduleId, ownCancellation, cancellation, ...others } = draft
    const { hasMinimum: _, asksApproval: _asks, forChosen, clientIds, ...rest } = others
    return {
      ...rest,
      clientIds: forChosen ? clientIds : null,
      ...groupTerms(draft),
      ...approvalTerms(draft),
      place: {
        kind,
        hint: takesDetail(kind) ? hint : null,
        detail: takesDetail(kind) && detail.trim() !== '' ? detail.trim() : null,
      },
      durations: durations.map(({ minutes, price }) => ({
        minutes,
        priceMinor: parseMoney(price, rest.currency) ?? 0,
      })),
      scheduleId: scheduleId === '' ? null : scheduleId,
      cancellation: ownCancellation ? cancellationDraft.parse(cancellation) : null,
    }
  })

/** Hora's own room needs no details; a telephone number is optional; an address and a link are required. */
export function takesDetail(kind: PlaceKind): kind is Exclude<PlaceKind, 'ONLINE'> {
  return kind !== 'ONLINE'
}

export type ServiceValues = z.input<typeof serviceSchema>
export type ServiceTerms = z.output<typeof serviceSchema>
