import type { SubjectType } from '#features/notifications/index.ts'
import type { AccountId } from '#kernel/ids.ts'

const account: SubjectType<AccountId> = { type: 'account' }

/** The line in the bell beside a mail about the account. Its own job sends the mail, with data that only the job has. */
export const ofAccount = {
  subject: account,
  audience: ['owner'],
  channels: ['bell'],
} as const
