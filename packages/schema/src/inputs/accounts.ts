/** The inputs of accounts: signing up and in, the address, the password. */
import { z } from 'zod'
import { dateText, graphTypes } from '../graph-types.ts'
import { fromTo, limits } from '../limits.ts'
import { displayName, language, zone } from '../person-fields.ts'
import { email } from '../text.ts'

const token = z.string().max(200).describe('The token in the link.')

/** A new password; never trimmed, and checked against stolen ones by the server. No keyboard types a null byte. */
const newPassword = z
  .string()
  .min(limits.password.min)
  .max(limits.password.max)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))
  .describe('The new password.')

/** A password that exists already: only bounded, so that the answer does not tell the rules. */
const currentPassword = z.string().min(1).max(1000).describe('The present password.')

const acceptedPolicy = z
  .object({
    document: z.string().max(40).describe('Which one: terms, privacy.'),
    version: z.string().max(40).describe('The version that was shown.'),
  })
  .register(graphTypes, {
    name: 'AcceptedPolicyInput',
    description: 'A document the person has read and accepts.',
  })

/** What a person gives to open an account, by either mutation. */
const registrationInput = z.object({
  password: newPassword.describe(`${fromTo(limits.password)} characters, on no list of stolen passwords.`),
  displayName: displayName.describe('How others see the person named.'),
  language: language.describe('en or fr.'),
  zone: zone.describe('Where the person is.'),
  birthDate: dateText().describe('Compared with the minimum age, not stored.'),
  acceptedPolicies: z
    .array(acceptedPolicy)
    .max(10)
    .describe('Every document of the policies query, in its present version.'),
})

export const signUpInput = registrationInput
  .extend({
    email: email.describe('The e-mail address.'),
    invitationToken: z
      .string()
      .max(100)
      .nullish()
      .describe("Where to go on after confirming: an invitation's token."),
  })
  .describe('Who signs up.')

export const replaceSignUpInput = registrationInput
  .extend({ token })
  .describe('Who signs up anew, with the address a link was mailed to.')

export const signInInput = z
  .object({
    email: email.describe('The e-mail address.'),
    password: currentPassword.describe('The password.'),
  })
  .describe('Who signs in.')

export const addressInput = z
  .object({ email: email.describe('The e-mail address.') })
  .describe('Where the mail shall go.')

export const confirmEmailInput = z
  .object({
    token,
    password: currentPassword
      .nullish()
      .describe('The password chosen at sign-up; not needed in the browser that signed up.'),
  })
  .describe('What the mailed link carries, and what proves who signed up.')

export const tokenInput = z.object({ token }).describe('What the mailed link carries.')

export const resetPasswordInput = z
  .object({ token, newPassword })
  .describe('What the mailed link carries, and the new password.')

export const changePasswordInput = z
  .object({ currentPassword, newPassword })
  .describe('The present password and the new one.')

export const requestEmailChangeInput = z
  .object({ email: email.describe('The new e-mail address.'), password: currentPassword })
  .describe('The new address, and the password once more.')

export type RegistrationInput = z.output<typeof registrationInput>
export type SignUpInput = z.output<typeof signUpInput>
export type ReplaceSignUpInput = z.output<typeof replaceSignUpInput>
export type SignInInput = z.output<typeof signInInput>
export type ConfirmEmailInput = z.output<typeof confirmEmailInput>
export type ResetPasswordInput = z.output<typeof resetPasswordInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type RequestEmailChangeInput = z.output<typeof requestEmailChangeInput>
