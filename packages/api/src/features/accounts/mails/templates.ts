import type { MailContent } from '#mail/mail-content.ts'
import type { MailData } from './account-mail.ts'
import { alreadyRegisteredMail } from './already-registered.ts'
import { changeEmailMail, emailChangedMail, emailChangeRequestedMail } from './change-email.ts'
import { confirmEmailMail } from './confirm-email.ts'
import { newLoginMail } from './new-login.ts'
import { passwordChangedMail } from './password-changed.ts'
import { resetPasswordMail } from './reset-password.ts'

/** Every mail about an account, by the name its job carries. */
export const templates = {
  'already-registered': alreadyRegisteredMail,
  'change-email': changeEmailMail,
  'confirm-email': confirmEmailMail,
  'email-change-requested': emailChangeRequestedMail,
  'email-changed': emailChangedMail,
  'new-login': newLoginMail,
  'password-changed': passwordChangedMail,
  'reset-password': resetPasswordMail,
} as const satisfies Record<string, (language: string, data: MailData) => MailContent>

export type Template = keyof typeof templates

export function isTemplate(name: string): name is Template {
  return Object.hasOwn(templates, name)
}
