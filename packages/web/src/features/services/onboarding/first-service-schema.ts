import { createServiceInput } from '@hora/schema/inputs/services'
import { z } from 'zod'
import type { ServiceStep_FirstServiceQueryQuery } from '#web/gql/graphql.ts'
import { minorDigits, parseMoney } from '#web/i18n/money.ts'

export const placeKinds = ['ONLINE', 'ADDRESS', 'LINK', 'PHONE'] as const
export type PlaceKind = (typeof placeKinds)[number]
const lengths = [30, 45, 60, 75, 90, 120] as const

/** The fields of a first service; the price is text, in whole units of its currency. */
export const firstServiceSchema = z
  .object({
    name: createServiceInput.shape.name,
    minutes: z.string(),
    price: z.string(),
    currency: z.string(),
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

export type FirstService = ServiceStep_FirstServiceQueryQuery['services']['edges'][number]['node']

/** The usual lengths, and the one that the service has. */
export function lengthChoices(service: FirstService | null): readonly number[] {
  const all = new Set<number>(lengths)
  if (service?.durations[0]) all.add(service.durations[0].minutes)
  return [...all].toSorted((a, b) => a - b)
}

/** The values to start with: an hour online, or those of the service. */
export function startValues(
  service: FirstService | null,
  currency: string,
): z.input<typeof firstServiceSchema> {
  if (!service) return { name: '', minutes: '60', price: '', currency, kind: 'ONLINE', hint: '', detail: '' }
  const { name, durations, place } = service
  const digits = minorDigits(service.currency)
  const minor = durations[0]?.price.amountMinor ?? 0
  return {
    name,
    minutes: String(durations[0]?.minutes ?? 60),
    price: (minor / 10 ** digits).toFixed(minor % 10 ** digits === 0 ? 0 : digits),
    currency: service.currency,
    kind: place.kind,
    hint: place.hint ?? '',
    detail: place.detail ?? '',
  }
}
