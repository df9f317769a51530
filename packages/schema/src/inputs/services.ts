/** The inputs of services. */
import { z } from 'zod'
import { graphTypes, id } from '../graph-types.ts'
import { fromTo, limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey, line, lines, namesSomeone, optionalLine } from '../text.ts'
import { cancellationInput } from './cancellation.ts'
import { serviceLimitsInput } from './session-limits.ts'

export const serviceColours = ['clay', 'ink', 'moss', 'ochre', 'plum', 'rose', 'sky', 'slate'] as const
export const placeKinds = ['online', 'address', 'link', 'phone'] as const

export const attendeesSeeChoices = ['nobody', 'names'] as const
export type AttendeesSee = (typeof attendeesSeeChoices)[number]

const minutes = (min: number, max: number) => z.int().min(min).max(max)

const duration = z
  .object({
    minutes: minutes(limits.duration.min, limits.duration.max).describe(
      `The length in minutes, ${fromTo(limits.duration)}.`,
    ),
    priceMinor: z
      .int()
      .min(0)
      .max(limits.price.max)
      .describe('Its price in the smallest unit of the currency.'),
  })
  .register(graphTypes, {
    name: 'ServiceDurationInput',
    description: 'A duration of a service.',
  })

const durations = z
  .array(duration)
  .min(1)
  .max(limits.durationsPerService)
  .refine((all) => new Set(all.map((each) => each.minutes)).size === all.length, {
    message: 'List each length only once.',
  })
  .describe(`Its durations, 1 to ${limits.durationsPerService}, each once.`)

/** An ISO 4217 code that this machine knows, in any case. */
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/)
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), { message: 'Not a currency.' })
  .brand<'Currency'>()
  .describe('The currency of its prices, ISO 4217.')

const webAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:'

/** A number as people write it, with an extension if there is one. */
const phoneNumber = (text: string) =>
  /^[+\d(][\d\s()./-]*(?:\D{0,6}\d{1,6})?$/.test(text) && text.replaceAll(/\D/g, '').length >= 3

const placeKind = z
  .string()
  .toLowerCase()
  .pipe(z.enum(placeKinds))
  .register(graphTypes, { name: 'PlaceKind' })
  .describe('The kind of place.')

const colour = z
  .string()
  .toLowerCase()
  .pipe(z.enum(serviceColours))
  .register(graphTypes, { name: 'ServiceColour' })
  .describe('Its colour in the calendar.')

/** An online room needs no details. The other kinds need an address, a link or a phone number. */
const place = z
  .object({
    kind: placeKind,
    hint: optionalLine(limits.placeHint).describe(
      `A short hint that clients see before they book, e.g. "near Canal Saint-Martin"; ${upTo(limits.placeHint)} characters.`,
    ),
    detail: optionalLine(limits.placeDetail).describe(
      `The address, link or number, for clients with a confirmed booking; ${upTo(limits.placeDetail)} characters.`,
    ),
  })
  .refine((where) => where.kind === 'online' || where.kind === 'phone' || where.detail !== null, {
    path: ['detail'],
    message: 'Enter where it takes place.',
  })
  .refine((where) => where.kind !== 'link' || where.detail === null || webAddress(where.detail), {
    path: ['detail'],
    message: 'Use a web address that starts with https://.',
  })
  .refine((where) => where.kind !== 'link' || where.detail === null || !namesSomeone(where.detail), {
    path: ['detail'],
    message: 'Remove the part before the @.',
  })
  .refine((where) => where.kind !== 'phone' || where.detail === null || phoneNumber(where.detail), {
    path: ['detail'],
    message: 'Enter a phone number, such as +33 6 12 34 56 78.',
  })
  .register(graphTypes, { name: 'PlaceInput', description: 'Where sessions take place.' })

const name = line(limits.serviceName).describe(`Its name, ${upTo(limits.serviceName)} characters.`)
const description = lines(limits.serviceDescription).describe(
  `Its description, ${upTo(limits.serviceDescription)} characters.`,
)
const scheduleId = id('Schedule')
  .nullish()
  .describe('The schedule that sets its hours; null means the main one.')

const fields = {
  name,
  durations,
  currency,
  place: place.describe('Where it takes place.'),
  bufferBeforeMinutes: minutes(0, limits.buffer.max).describe(
    `Buffer before a session, in minutes, ${upTo(limits.buffer.max)}.`,
  ),
  bufferAfterMinutes: minutes(0, limits.buffer.max).describe(
    `Buffer after a session, in minutes, ${upTo(limits.buffer.max)}.`,
  ),
  slotStepMinutes: minutes(limits.slotStep.min, limits.slotStep.max).describe(
    `Minutes from one start to the next, ${fromTo(limits.slotStep)}.`,
  ),
  minimumNoticeMinutes: minutes(0, limits.minimumNotice.max).describe(
    `How long before the start it must be booked, in minutes; ${upTo(limits.minimumNotice.max / 1440)} days.`,
  ),
  horizonDays: minutes(limits.horizonDays.min, limits.horizonDays.max).describe(
    `How many days ahead it can be booked, ${fromTo(limits.horizonDays)}.`,
  ),
  colour,
  capacity: z
    .int()
    .min(limits.capacity.min)
    .max(limits.capacity.max)
    .describe(`The people in one session, ${fromTo(limits.capacity)}; more than one makes it a group.`),
  attendeesSee: z
    .string()
    .toLowerCase()
    .pipe(z.enum(attendeesSeeChoices))
    .register(graphTypes, { name: 'AttendeesSee' })
    .describe('What the people in a group see of each other.'),
} as const

const minimumPlaces = z
  .int()
  .min(limits.capacity.min)
  .max(limits.capacity.max)
  .nullish()
  .describe('A group with fewer places than this is cancelled; null: there is no minimum.')
const decideHoursBefore = z
  .int()
  .min(limits.decideHours.min)
  .max(limits.decideHours.max)
  .nullish()
  .describe(
    `How many hours before its start a group is confirmed or cancelled by its minimum, ${fromTo(limits.decideHours)}; null: there is no minimum.`,
  )

interface GroupSettings {
  readonly capacity: number
  readonly minimumPlaces: number | null
  readonly decideHoursBefore: number | null
}

/** What is wrong with the settings of a group; null if nothing is. */
export function groupProblem({ capacity, minimumPlaces: least, decideHoursBefore: hours }: GroupSettings) {
  if (least !== null && least > capacity)
    return {
      path: 'minimumPlaces',
      message: 'Choose a minimum that is not higher than the capacity.',
    } as const
  if (least === null && hours !== null)
    return { path: 'minimumPlaces', message: 'Choose the minimum, or remove its hours.' } as const
  if (least !== null && hours === null)
    return { path: 'decideHoursBefore', message: 'Choose when the minimum is decided.' } as const
  return null
}

const cancellation = cancellationInput
  .nullish()
  .describe('Terms of its own for cancelling; null: those of the practice.')

const answerHours = z
  .int()
  .min(limits.answerHours.min)
  .max(limits.answerHours.max)
  .nullish()
  .describe(
    `Asks for approval: the hours in which the professional answers a request, ${fromTo(limits.answerHours)}; null: it is booked without approval.`,
  )

const clientIds = z
  .array(id('Client'))
  .max(limits.chosenClients)
  .nullish()
  .describe(
    `The only clients it is for, ${upTo(limits.chosenClients)}; those who are not connected are left out; null: all clients.`,
  )

const sessionLimits = serviceLimitsInput
  .nullish()
  .describe('How many of its sessions there are at most; null: only the limits of the practice.')

export const createServiceInput = z
  .object({
    ...fields,
    idempotencyKey: idempotencyKey.describe('A new key for each service to create.'),
    description: description.nullish().transform((text) => text ?? null),
    bufferBeforeMinutes: fields.bufferBeforeMinutes.default(0),
    bufferAfterMinutes: fields.bufferAfterMinutes.default(0),
    slotStepMinutes: fields.slotStepMinutes.default(30),
    minimumNoticeMinutes: fields.minimumNoticeMinutes
      .nullish()
      .describe(
        'How long before the start it must be booked, in minutes. Default: the shortest notice at which cancelling is free, so that every booking can be cancelled for free.',
      ),
    horizonDays: fields.horizonDays.default(60),
    capacity: fields.capacity.default(1),
    attendeesSee: fields.attendeesSee.default('nobody'),
    minimumPlaces: minimumPlaces.transform((places) => places ?? null),
    decideHoursBefore: decideHoursBefore.transform((hours) => hours ?? null),
    scheduleId: scheduleId.transform((schedule) => schedule ?? null),
    cancellation: cancellation.transform((terms) => terms ?? null),
    sessionLimits: sessionLimits.transform((most) => most ?? null),
    answerHours: answerHours.transform((hours) => hours ?? null),
    clientIds: clientIds.transform((clients) => clients ?? null),
  })
  .superRefine((service, context) => {
    const problem = groupProblem(service)
    if (problem !== null) context.addIssue({ code: 'custom', path: [problem.path], message: problem.message })
  })
  .describe('A new service.')

export const updateServiceInput = z
  .object({
    serviceId: id('Service').describe('The service to change.'),
    expectedVersion,
    name: name.nullish(),
    description: description.nullish(),
    durations: durations.nullish(),
    currency: currency.nullish(),
    place: fields.place.nullish(),
    bufferBeforeMinutes: fields.bufferBeforeMinutes.nullish(),
    bufferAfterMinutes: fields.bufferAfterMinutes.nullish(),
    slotStepMinutes: fields.slotStepMinutes.nullish(),
    minimumNoticeMinutes: fields.minimumNoticeMinutes.nullish(),
    horizonDays: fields.horizonDays.nullish(),
    capacity: fields.capacity.nullish(),
    attendeesSee: fields.attendeesSee.nullish(),
    minimumPlaces,
    decideHoursBefore,
    colour: colour.nullish(),
    active: z.boolean().nullish().describe('Whether it can be booked.'),
    scheduleId,
    cancellation,
    sessionLimits,
    answerHours,
    clientIds,
  })
  .describe('Changes to a service. Absent: unchanged. Null: removed, if the field is optional.')

export const chooseClientInput = z
  .object({
    serviceId: id('Service').describe('A service that is only for chosen clients.'),
    clientId: id('Client').describe('A connected client.'),
    chosen: z.boolean().describe('Whether it is for them.'),
  })
  .describe('Chooses a client for a service, or no longer.')

export type ChooseClientInput = z.output<typeof chooseClientInput>
export type CreateServiceInput = z.output<typeof createServiceInput>
export type UpdateServiceInput = z.output<typeof updateServiceInput>
