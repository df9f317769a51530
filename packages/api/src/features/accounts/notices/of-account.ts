import type { SubjectType } from '#features/notifications/index.ts'
import type { AccountId } from '#kernel/ids.ts'

const account: SubjectType<AccountId> = { type: 'account' }

/** The line in the bell beside a mail about the account. The mail goes by its own job, which knows more. */
export const ofAccount = {
  subject: account,
  audience: ['owner'],
  channels: ['bell'],
  link: () => '/settings/security',
} as const
