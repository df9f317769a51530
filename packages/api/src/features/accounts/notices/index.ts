import { type Template, templates } from '../mails/templates.ts'
import { emailChanged, mailOf, newLogin, passwordChanged } from './account.ts'

/** The notices of this feature; `#notices` composes those of all. */
export const notices = [emailChanged, newLogin, passwordChanged] as const

/** The mails of this feature that its own jobs send. */
export const mails = (Object.keys(templates) as Template[]).map(mailOf)
