/** The inputs of accounts: sign-up, sign-in, email address, password. */
import { z } from 'zod'
import { graphTypes } from '../graph-types.ts'
import { fromTo, limits } from '../limits.ts'
import { displayName, language, zone } from '../person-fields.ts'
import { email } from '../text.ts'

const token = z.string().max(200).describe('The token in the link.')

const invitationToken = z
  .string()
  .max(100)
  .nullish()
  .describe("An invitation's token, to continue with afterwards.")

const next = z
  .string()
  .max(2048)
  .nullish()
  .describe('The page to open afterwards, relative to the origin. Any other address is ignored.')

/** A new password. It is never trimmed. The server checks it against stolen ones. Null bytes cannot be typed. */
const newPassword = z
  .string()
  .min(limits.password.min)
  .max(limits.password.max)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))
  .describe('The new password.')

/** An existing password. Only its length is limited, so that the answer does not reveal the rules. */
const currentPassword = z.string().min(1).max(1000).describe('The current password.')

const acceptedPolicy = z
  .object({
    document: z.string().max(40).describe("The document's name: terms or privacy."),
    version: z.string().max(40).describe('The version shown to the person.'),
  })
  .register(graphTypes, {
    name: 'AcceptedPolicyInput',
    description: 'A document that the person accepts.',
  })

/** The fields that both sign-up mutations share. */
const registrationInput = z.object({
  password: newPassword
    .nullish()
    .describe(
      `${fromTo(limits.password)} characters, not on a list of stolen passwords. Null: mailed links sign in instead.`,
    ),
  displayName: displayName.describe('The name that others see.'),
  language: language.describe('en or fr.'),
  zone: zone.describe('The time zone of the person.'),
  confirmedAge: z
    .int()
    .min(0)
    .max(150)
    .describe('The age that the person confirmed to have reached: the minimumAge of the policies query.'),
  acceptedPolicies: z
    .array(acceptedPolicy)
    .max(10)
    .describe('Every document of the policies query, in its current version.'),
})

export const signUpInput = registrationInput
  .extend({
    email: email.describe('The email address.'),
    invitationToken,
  })
  .describe('The person who signs up.')

export const replaceSignUpInput = registrationInput
  .extend({ token })
  .describe('A new sign-up with the address that the link was mailed to.')

export const signInInput = z
  .object({
    email: email.describe('The email address.'),
    password: currentPassword.describe('The password.'),
  })
  .describe('The credentials to sign in with.')

export const requestSignInLinkInput = z
  .object({
    email: email.describe('The email address.'),
    invitationToken,
    next,
  })
  .describe('The address to mail the link to.')

export const signInByLinkInput = z
  .object({
    token,
    confirmed: z
      .boolean()
      .default(false)
      .describe('Whether the person confirmed it in this browser; not needed in the browser that asked.'),
  })
  .describe('The token of the mailed link.')

export const addressInput = z
  .object({ email: email.describe('The email address.') })
  .describe('The address to send the mail to.')

export const resendConfirmationInput = addressInput
  .extend({
    token: token
      .nullish()
      .describe('The token of an earlier link, so that the new one leads to the same invitation.'),
  })
  .describe('The address to send the link to again.')

export const confirmEmailInput = z
  .object({
    token,
    password: currentPassword
      .nullish()
      .describe('The password chosen at sign-up; not needed in the browser that signed up.'),
  })
  .describe('The token of the mailed link, and the proof of who signed up.')

export const tokenInput = z.object({ token }).describe('The token of the mailed link.')

export const resetPasswordInput = z
  .object({ token, newPassword })
  .describe('The token of the mailed link, and the new password.')

export const changePasswordInput = z
  .object({ currentPassword, newPassword })
  .describe('The current password and the new one.')

export const requestEmailChangeInput = z
  .object({ email: email.describe('The new email address.'), password: currentPassword })
  .describe('The new address, and the current password.')

export type RegistrationInput = z.output<typeof registrationInput>
export type SignUpInput = z.output<typeof signUpInput>
export type ReplaceSignUpInput = z.output<typeof replaceSignUpInput>
export type SignInInput = z.output<typeof signInInput>
export type RequestSignInLinkInput = z.output<typeof requestSignInLinkInput>
export type SignInByLinkInput = z.output<typeof signInByLinkInput>
export type ResendConfirmationInput = z.output<typeof resendConfirmationInput>
export type ConfirmEmailInput = z.output<typeof confirmEmailInput>
export type ResetPasswordInput = z.output<typeof resetPasswordInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type RequestEmailChangeInput = z.output<typeof requestEmailChangeInput>
