import type { JobsOf } from '#jobs/handler.ts'
import { sendMail } from './mails/send-mail.ts'
import { sendLink } from './use-cases/send-link.ts'

/** The background tasks of people. */
export const peopleJobs: JobsOf<'people'> = {
  'people.send-link': sendLink,
  'people.send-mail': sendMail,
}
