/** Rules of the inputs of services. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { idempotencyKey, line, lines, namesSomeone, optionalLine, optionalLines } from '../text.ts'

export const serviceColours = ['clay', 'ink', 'moss', 'ochre', 'plum', 'rose', 'sky', 'slate'] as const
export const placeKinds = ['online', 'address', 'link', 'phone'] as const

const minutes = (min: number, max: number) => z.int().min(min).max(max)

const duration = z.object({
  minutes: minutes(limits.duration.min, limits.duration.max),
  /** In the smallest unit of the currency. */
  priceMinor: z.int().min(0).max(limits.price.max),
})

const durations = z
  .array(duration)
  .min(1)
  .max(limits.durationsPerService)
  .refine((all) => new Set(all.map((each) => each.minutes)).size === all.length, {
    message: 'Name each length once.',
  })

/** ISO 4217, as this machine knows it; case does not matter. */
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/)
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), { message: 'Not a currency.' })

const webAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const placeKind = z.string().toLowerCase().pipe(z.enum(placeKinds))

/** An online room needs no details; an address, a link and a phone number do. */
const place = z
  .object({ kind: placeKind, detail: optionalLine(limits.placeDetail) })
  .refine((where) => where.kind === 'online' || where.kind === 'phone' || where.detail !== null, {
    path: ['detail'],
    message: 'Say where it takes place.',
  })
  .refine((where) => where.kind !== 'link' || where.detail === null || webAddress(where.detail), {
    path: ['detail'],
    message: 'Use a web address that starts with https://.',
  })
  .refine((where) => where.kind !== 'link' || where.detail === null || !namesSomeone(where.detail), {
    path: ['detail'],
    message: 'Leave out what stands before the @.',
  })

const fields = {
  name: line(limits.serviceName),
  description: optionalLines(limits.serviceDescription),
  durations,
  currency,
  place,
  bufferBeforeMinutes: minutes(0, limits.buffer.max),
  bufferAfterMinutes: minutes(0, limits.buffer.max),
  slotStepMinutes: minutes(limits.slotStep.min, limits.slotStep.max),
  minimumNoticeMinutes: minutes(0, limits.minimumNotice.max),
  horizonDays: minutes(limits.horizonDays.min, limits.horizonDays.max),
  colour: z.string().toLowerCase().pipe(z.enum(serviceColours)),
} as const

export const createServiceInput = z.object({
  ...fields,
  idempotencyKey,
  scheduleId: z.string().nullish(),
})

/** Absent: unchanged. Null removes what may be missing, and leaves the rest as it is. */
export const updateServiceInput = z.object({
  name: fields.name.nullish(),
  description: lines(limits.serviceDescription).nullish(),
  durations: durations.nullish(),
  currency: currency.nullish(),
  place: place.nullish(),
  bufferBeforeMinutes: fields.bufferBeforeMinutes.nullish(),
  bufferAfterMinutes: fields.bufferAfterMinutes.nullish(),
  slotStepMinutes: fields.slotStepMinutes.nullish(),
  minimumNoticeMinutes: fields.minimumNoticeMinutes.nullish(),
  horizonDays: fields.horizonDays.nullish(),
  colour: fields.colour.nullish(),
  active: z.boolean().nullish(),
  scheduleId: z.string().nullish(),
  expectedVersion: z.int().min(1),
})

export type CreateServiceInput = z.output<typeof createServiceInput>
export type UpdateServiceInput = z.output<typeof updateServiceInput>
