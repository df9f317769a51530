import type { DemoClient } from '#features/accounts/demo/people.ts'
import type { DemoService } from '#features/services/demo/index.ts'

/** A demo session. Days count from the Monday of this week; times are in Ada's zone. */
export interface DemoSession {
  readonly day: number
  readonly time: string
  readonly service: DemoService
  readonly minutes: number
  readonly client: DemoClient
}

const session = (
  day: number,
  time: string,
  service: DemoService,
  minutes: number,
  client: DemoClient,
): DemoSession => ({ day, time, service, minutes, client })

export const lastWeek = [
  session(-6, '09:00', 'coaching', 60, 'noor'),
  session(-4, '10:30', 'first', 30, 'tomas'),
  session(-3, '14:00', 'walk', 75, 'emil'),
]

/** Ada recorded that Ruth did not come, and Ruth contests it. */
export const contestedSession = session(-4, '15:00', 'coaching', 90, 'ruth')

/** Booked, and then cancelled by the client. */
export const cancelledSession = session(-7, '16:00', 'coaching', 60, 'tomas')

export const thisWeek = [
  session(0, '09:30', 'coaching', 60, 'jonas'),
  session(0, '11:00', 'first', 30, 'mei'),
  session(0, '14:30', 'walk', 75, 'ruth'),
  session(1, '14:00', 'coaching', 90, 'amira'),
  session(1, '17:00', 'coaching', 60, 'tomas'),
  session(2, '09:30', 'walk', 75, 'emil'),
  session(3, '10:30', 'coaching', 60, 'jonas'),
  session(3, '15:00', 'coaching', 90, 'ruth'),
  session(4, '10:30', 'coaching', 60, 'amira'),
  session(4, '14:00', 'walk', 75, 'mei'),
]

export const nextWeek = [
  session(7, '10:00', 'coaching', 60, 'jonas'),
  session(7, '14:30', 'walk', 75, 'ruth'),
  session(9, '09:30', 'walk', 75, 'emil'),
  session(11, '10:30', 'coaching', 90, 'amira'),
]

/** A booking that Noor makes herself. */
export type SelfBooked = DemoSession & { readonly madeOn: number }

export const byNoorBefore: readonly SelfBooked[] = [
  { ...session(1, '09:00', 'coaching', 60, 'noor'), madeOn: -5 },
]

/** Her latest bookings, which Ada has not seen yet. */
export const byNoorLately: readonly SelfBooked[] = [
  { ...session(8, '09:00', 'coaching', 60, 'noor'), madeOn: 0 },
  { ...session(11, '14:00', 'walk', 75, 'noor'), madeOn: 0 },
]

/** A request of Noor that waits for Ada's answer. */
export const askedByNoor: SelfBooked = { ...session(8, '14:00', 'studio', 120, 'noor'), madeOn: 0 }
