/** Rules of the inputs of people: signing up and in, profile, practice. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { email, line, lines, namesSomeone } from '../text.ts'

/** The languages of screens and mails. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** Offered in the form; a professional may also write their own word. */
export const professions = ['Coach', 'Instructor', 'Trainer', 'Teacher', 'Tutor', 'Practitioner'] as const

const language = z.enum(languages)
const displayName = line(limits.displayName)
const profession = line(limits.profession)
const token = z.string().max(200)

/** A new password; never trimmed, and checked against stolen ones by the server. No keyboard types a null byte. */
const password = z
  .string()
  .min(limits.password.min)
  .max(limits.password.max)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))

/** A password that exists already: only bounded, so that its answer tells nothing about the rules. */
const presentPassword = z.string().min(1).max(1000)

const zone = z.string().max(64).refine(isZone, { error: 'Choose a time zone such as Europe/Paris.' })

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

/** What people say of themselves to open an account, whichever way it is opened. */
const newcomerInput = z.object({
  password,
  displayName,
  language,
  zone,
  birthDate: z.iso.date(),
  acceptedPolicies: z.array(z.object({ document: z.string().max(40), version: z.string().max(40) })).max(10),
})

export const signUpInput = newcomerInput.extend({ email, invitationToken: z.string().max(100).nullish() })
export const replaceSignUpInput = newcomerInput.extend({ token })

export const signInInput = z.object({ email, password: presentPassword })
export const addressInput = z.object({ email })
export const confirmEmailInput = z.object({ token, password: presentPassword.nullish() })
export const tokenInput = z.object({ token })
export const resetPasswordInput = z.object({ token, newPassword: password })
export const changePasswordInput = z.object({ currentPassword: presentPassword, newPassword: password })
export const requestEmailChangeInput = z.object({ email, password: presentPassword })

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

export type NewcomerInput = z.output<typeof newcomerInput>
export type SignUpInput = z.output<typeof signUpInput>
export type ReplaceSignUpInput = z.output<typeof replaceSignUpInput>
export type SignInInput = z.output<typeof signInInput>
export type ConfirmEmailInput = z.output<typeof confirmEmailInput>
export type ResetPasswordInput = z.output<typeof resetPasswordInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type RequestEmailChangeInput = z.output<typeof requestEmailChangeInput>
export type UpdateProfileInput = z.output<typeof updateProfileInput>
export type BecomeProfessionalInput = z.output<typeof becomeProfessionalInput>
export type UpdateProfessionalInput = z.output<typeof updateProfessionalInput>

function isZone(text: string): boolean {
  try {
    return /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}

function isCountry(text: string): boolean {
  if (!/^[A-Z]{2}$/.test(text)) return false
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined
}
