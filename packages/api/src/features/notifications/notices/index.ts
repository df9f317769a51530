import { digestMail } from './digest-mail.ts'
import { togetherMail } from './together-mail.ts'

/** This feature has no notices of its own. */
export const notices = [] as const

/** The mails of this feature that its own jobs send. */
export const mails = [digestMail, togetherMail] as const
