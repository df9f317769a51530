import type { JobName } from './catalogue.ts'

/** Earlier names of tasks: a job that was queued under one of them before an update still runs. */
export const renamedJobs: Readonly<Record<string, JobName>> = {
  'people.send-link': 'accounts.send-link',
  'people.send-mail': 'accounts.send-mail',
}
