import { notices as bookings } from '#features/bookings/notices/index.ts'
import { notices as connections } from '#features/connections/notices/index.ts'
import { notices as people } from '#features/people/notices/index.ts'

/** Every kind of notice. Features export theirs from `notices/index.ts`; they are listed here. */
export const notices = [...bookings, ...connections, ...people] as const
