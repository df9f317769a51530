/** The inputs of profiles: the profile and the practice. */
import { z } from 'zod'
import { graphTypes } from '../graph-types.ts'
import { fromTo, limits } from '../limits.ts'
import { displayName, language, zone } from '../person-fields.ts'
import { expectedVersion, line, lines, namesSomeone } from '../text.ts'
import { cancellationInput } from './cancellation.ts'
import { practiceLimitsInput } from './session-limits.ts'

/** Suggested in the form. A professional may also enter another one. */
export const professions = ['Coach', 'Instructor', 'Trainer', 'Teacher', 'Tutor', 'Practitioner'] as const

const profession = line(limits.profession).describe('Coach, Teacher … or any other profession.')

const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => text === '' || isCountry(text), { error: 'Use a two-letter country code.' })
  .transform((text) => (text === '' ? null : text))
  .describe('ISO 3166-1 alpha-2.')

const handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(limits.handle.min)
  .max(limits.handle.max)
  .regex(/^[a-z0-9](-?[a-z0-9])*$/, { error: 'Use letters, digits and single hyphens.' })
  .describe(`${fromTo(limits.handle)} letters, digits and single hyphens; unique.`)

const link = z
  .object({
    label: line(60).describe('The label of the link.'),
    url: z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain })
      .trim()
      .max(limits.url)
      .refine((url) => !/[\p{Cc}\s]/u.test(url))
      .refine((url) => !namesSomeone(url), { message: 'Remove the part before the @.' })
      .describe('An http or https address.'),
  })
  .register(graphTypes, { name: 'SocialLinkInput', description: 'A link to show on the profile.' })

const notice = z.int().min(0).max(limits.minimumNotice.max)

export const updateProfileInput = z
  .object({
    expectedVersion,
    displayName: displayName.optional().describe('The name that others see; cannot be removed.'),
    bio: lines(limits.bio).nullable().optional().describe('A short text about the person.'),
    links: z.array(link).max(limits.socialLinks).nullish().describe('Replaces all links.'),
    language: language.optional().describe('en or fr; cannot be removed.'),
    zone: zone.optional().describe('The zone times are shown in; cannot be removed.'),
    country: country.nullable().optional(),
  })
  .describe('Absent: unchanged. Null: removed.')

export const becomeProfessionalInput = z
  .object({ handle, profession, zone: zone.describe('The time zone of the practice.') })
  .describe('The first details of a practice.')

export const updateFirstStepsInput = z
  .object({
    pageSeen: z
      .boolean()
      .default(false)
      .describe('The professional has looked at the page that clients see.'),
    hidden: z.boolean().default(false).describe('Hides the first steps for good.'),
  })
  .describe('False: unchanged.')

export const updateProfessionalInput = z
  .object({
    expectedVersion,
    handle: handle.optional(),
    profession: profession.optional(),
    zone: zone.optional().describe('The time zone of the practice.'),
    rescheduleNoticeMinutes: notice
      .optional()
      .describe('How long before the start clients may move, in minutes.'),
    cancellation: cancellationInput
      .optional()
      .describe('What cancelling costs, where a service has no terms of its own.'),
    sessionLimits: practiceLimitsInput
      .nullish()
      .describe('How many sessions there are at most, and the breaks; null: no limits.'),
  })
  .describe('Absent: unchanged.')

/** Digits as people write them, with the country, so that everybody can call it from anywhere. */
const phone = z
  .string()
  .trim()
  .max(limits.phone)
  .transform((text) => text.replaceAll(/[\s().-]+/g, ' ').trim())
  .refine((text) => text === '' || /^\+[1-9](?: ?\d){6,14}$/.test(text), {
    error: 'Start with + and the country code, such as +33 6 12 34 56 78.',
  })
  .transform((text) => (text === '' ? null : text))
  .describe('With + and the country code.')

export const updateContactInput = z
  .object({
    shared: z.boolean().describe('Whether the people the viewer is connected with see email and phone.'),
    phone: phone.nullish().describe('Absent: unchanged. Null: removed.'),
  })
  .describe('How connected people can reach the viewer.')

export type UpdateContactInput = z.output<typeof updateContactInput>
export type UpdateProfileInput = z.output<typeof updateProfileInput>
export type UpdateFirstStepsInput = z.output<typeof updateFirstStepsInput>
export type BecomeProfessionalInput = z.output<typeof becomeProfessionalInput>
export type UpdateProfessionalInput = z.output<typeof updateProfessionalInput>

function isCountry(text: string): boolean {
  if (!/^[A-Z]{2}$/.test(text)) return false
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined
}
