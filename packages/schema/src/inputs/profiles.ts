/** Rules of the inputs of profiles: the profile and the practice. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { displayName, language, zone } from '../person-fields.ts'
import { line, lines, namesSomeone } from '../text.ts'

/** Offered in the form; a professional may also write their own word. */
export const professions = ['Coach', 'Instructor', 'Trainer', 'Teacher', 'Tutor', 'Practitioner'] as const

const profession = line(limits.profession)

const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => text === '' || isCountry(text), { error: 'Choose a country by its two letters.' })
  .transform((text) => (text === '' ? null : text))

const handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(limits.handle.min)
  .max(limits.handle.max)
  .regex(/^[a-z0-9](-?[a-z0-9])*$/, { error: 'Use letters, digits and single hyphens.' })

const link = z.object({
  label: line(60),
  url: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .trim()
    .max(limits.url)
    .refine((url) => !/[\p{Cc}\s]/u.test(url))
    .refine((url) => !namesSomeone(url), { message: 'Leave out what stands before the @.' }),
})

const notice = z.int().min(0).max(limits.minimumNotice.max)
const expectedVersion = z.int().min(1)

export const updateProfileInput = z.object({
  expectedVersion,
  displayName: displayName.optional(),
  bio: lines(limits.bio).nullable().optional(),
  links: z.array(link).max(limits.socialLinks).nullish(),
  language: language.optional(),
  zone: zone.optional(),
  country: country.nullable().optional(),
})

export const becomeProfessionalInput = z.object({ handle, profession, zone })

export const updateProfessionalInput = z.object({
  expectedVersion,
  handle: handle.optional(),
  profession: profession.optional(),
  zone: zone.optional(),
  rescheduleNoticeMinutes: notice.optional(),
  cancelNoticeMinutes: notice.optional(),
})

export type UpdateProfileInput = z.output<typeof updateProfileInput>
export type BecomeProfessionalInput = z.output<typeof becomeProfessionalInput>
export type UpdateProfessionalInput = z.output<typeof updateProfessionalInput>

function isCountry(text: string): boolean {
  if (!/^[A-Z]{2}$/.test(text)) return false
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined
}
