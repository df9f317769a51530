import type { JobsOf } from '#jobs/handler.ts'
import { sendLink } from './use-cases/mails/send-link.ts'
import { sendMail } from './use-cases/mails/send-mail.ts'

/** The background tasks of people. */
export const accountJobs: JobsOf<'accounts'> = {
  'accounts.send-link': sendLink,
  'accounts.send-mail': sendMail,
}
