import type { JobName } from './catalogue.ts'

/** Earlier task names, so that a job queued before an update still runs. */
export const renamedJobs: Readonly<Record<string, JobName>> = {
  'people.send-link': 'accounts.send-link',
  'people.send-mail': 'accounts.send-mail',
}
