import { alreadyRegisteredMail } from './already-registered.ts'
import { changeEmailMail, emailChanged, emailChangedMail, emailChangeRequestedMail } from './change-email.ts'
import { confirmEmailMail } from './confirm-email.ts'
import { newLogin, newLoginMail } from './new-login.ts'
import { passwordChanged, passwordChangedMail } from './password-changed.ts'
import { resetPasswordMail } from './reset-password.ts'
import { signInLinkMail } from './sign-in-link.ts'

/** The notices of this feature. */
export const notices = [emailChanged, newLogin, passwordChanged] as const

/** The mails of this feature that its own jobs send. */
export const mails = [
  alreadyRegisteredMail,
  changeEmailMail,
  confirmEmailMail,
  emailChangeRequestedMail,
  emailChangedMail,
  newLoginMail,
  passwordChangedMail,
  resetPasswordMail,
  signInLinkMail,
] as const
