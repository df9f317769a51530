import * as bookings from '#features/bookings/notices/index.ts'
import * as connections from '#features/connections/notices/index.ts'
import * as people from '#features/people/notices/index.ts'

/** Every kind of notice. Features export theirs from `notices/index.ts`; they are listed here. */
export const notices = [...bookings.notices, ...connections.notices, ...people.notices] as const

/** Every mail that a job of its feature sends, besides those of notices. */
export const mails = [...connections.mails, ...people.mails] as const
