import { defineNotice, type SubjectType } from '#features/notifications/index.ts'
import type { AccountId } from '#kernel/ids.ts'
import { defineMail } from '#mail/define-mail.ts'
import type { MailData } from '../mails/account-mail.ts'
import { type Template, templates } from '../mails/templates.ts'

const account: SubjectType<AccountId> = { type: 'account' }

/** The bell line of a mail about the account. The mail is sent beside it, with what only its job knows. */
const common = {
  subject: account,
  audience: ['owner'],
  channels: ['bell'],
  link: () => '/settings/security',
} as const

export const mailOf = (template: Template) =>
  defineMail({
    template,
    audience: 'owner',
    words: {
      en: (data: MailData) => templates[template]('en', data),
      fr: (data: MailData) => templates[template]('fr', data),
    },
  })

export const emailChanged = defineNotice({
  ...common,
  kind: 'email_changed',
  description: 'The address of the account has changed.',
  mail: mailOf('email-changed'),
})

export const newLogin = defineNotice({
  ...common,
  kind: 'new_login',
  description: 'The account was signed in on a new device.',
  mail: mailOf('new-login'),
})

export const passwordChanged = defineNotice({
  ...common,
  kind: 'password_changed',
  description: 'The password has changed.',
  mail: mailOf('password-changed'),
})
