import type { JobsOf } from '#jobs/handler.ts'
import { sendMail } from './mails/send-mail.ts'
import { sendLink } from './use-cases/links/send-link.ts'

/** The background tasks of people. */
export const accountJobs: JobsOf<'accounts'> = {
  'accounts.send-link': sendLink,
  'accounts.send-mail': sendMail,
}
