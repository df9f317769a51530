import * as accounts from '#features/accounts/notices/index.ts'
import * as bookings from '#features/bookings/notices/index.ts'
import * as connections from '#features/connections/notices/index.ts'

/** Every kind of notice. Features export theirs from `notices/index.ts`; they are listed here. */
export const notices = [...bookings.notices, ...connections.notices, ...accounts.notices] as const

/** Every mail that a job of its feature sends, besides those of notices. */
export const mails = [...connections.mails, ...accounts.mails] as const
