import { createServiceInput } from '@hora/schema/inputs/services'
import { z } from 'zod'
import { currencies } from '#web/features/services/currencies.ts'
import { parseMoney } from '#web/i18n/money.ts'

export const placeKinds = ['ONLINE', 'ADDRESS', 'LINK', 'PHONE'] as const
export type PlaceKind = (typeof placeKinds)[number]
export const lengths = [30, 45, 60, 75, 90, 120] as const

/** The fields of a first service; the price is text, in whole units of its currency. */
export const firstServiceSchema = z
  .object({
    name: createServiceInput.shape.name,
    minutes: z.string(),
    price: z.string(),
    currency: z.enum(currencies),
    kind: z.enum(placeKinds),
    hint: createServiceInput.shape.place.shape.hint,
    detail: z.string(),
  })
  .superRefine(({ price, currency, kind, detail }, context) => {
    const { place } = createServiceInput.shape
    if (parseMoney(price, currency) === null) context.addIssue({ code: 'custom', path: ['price'] })
    if (!place.safeParse({ kind, detail: needsDetail(kind) ? detail : null }).success)
      context.addIssue({ code: 'custom', path: ['detail'] })
  })

/** An address or a link needs details; a room of Hora's and a phone call do not. */
export function needsDetail(kind: PlaceKind): kind is 'ADDRESS' | 'LINK' {
  return kind === 'ADDRESS' || kind === 'LINK'
}
