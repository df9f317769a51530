/** Rules of the inputs of accounts: signing up and in, the address, the password. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { displayName, language, zone } from '../person-fields.ts'
import { email } from '../text.ts'

const token = z.string().max(200)

/** A new password; never trimmed, and checked against stolen ones by the server. No keyboard types a null byte. */
const newPassword = z
  .string()
  .min(limits.password.min)
  .max(limits.password.max)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))

/** A password that exists already: only bounded, so that the answer does not tell the rules. */
const currentPassword = z.string().min(1).max(1000)

/** What a person gives to open an account, by either mutation. */
const registrationInput = z.object({
  password: newPassword,
  displayName,
  language,
  zone,
  birthDate: z.iso.date(),
  acceptedPolicies: z.array(z.object({ document: z.string().max(40), version: z.string().max(40) })).max(10),
})

export const signUpInput = registrationInput.extend({ email, invitationToken: z.string().max(100).nullish() })
export const replaceSignUpInput = registrationInput.extend({ token })

export const signInInput = z.object({ email, password: currentPassword })
export const addressInput = z.object({ email })
export const confirmEmailInput = z.object({ token, password: currentPassword.nullish() })
export const tokenInput = z.object({ token })
export const resetPasswordInput = z.object({ token, newPassword })
export const changePasswordInput = z.object({ currentPassword, newPassword })
export const requestEmailChangeInput = z.object({ email, password: currentPassword })

export type RegistrationInput = z.output<typeof registrationInput>
export type SignUpInput = z.output<typeof signUpInput>
export type ReplaceSignUpInput = z.output<typeof replaceSignUpInput>
export type SignInInput = z.output<typeof signInInput>
export type ConfirmEmailInput = z.output<typeof confirmEmailInput>
export type ResetPasswordInput = z.output<typeof resetPasswordInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type RequestEmailChangeInput = z.output<typeof requestEmailChangeInput>
