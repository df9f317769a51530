import type { DemoClient } from '#features/accounts/demo/people.ts'
import type { DemoService } from '#features/services/demo/index.ts'

/** A session in the diary; days count from the Monday of this week, times are Ada's. */
export interface DiaryEntry {
  readonly day: number
  readonly time: string
  readonly service: DemoService
  readonly minutes: number
  readonly client: DemoClient
}

const entry = (
  day: number,
  time: string,
  service: DemoService,
  minutes: number,
  client: DemoClient,
): DiaryEntry => ({ day, time, service, minutes, client })

export const lastWeek = [
  entry(-6, '09:00', 'coaching', 60, 'noor'),
  entry(-4, '10:30', 'first', 30, 'tomas'),
  entry(-4, '15:00', 'coaching', 90, 'ruth'),
  entry(-3, '14:00', 'walk', 75, 'emil'),
]

/** Booked, and then cancelled by the client. */
export const cancelledEntry = entry(-7, '16:00', 'coaching', 60, 'tomas')

export const thisWeek = [
  entry(0, '09:30', 'coaching', 60, 'jonas'),
  entry(0, '11:00', 'first', 30, 'mei'),
  entry(0, '14:30', 'walk', 75, 'ruth'),
  entry(1, '14:00', 'coaching', 90, 'amira'),
  entry(1, '17:00', 'coaching', 60, 'tomas'),
  entry(2, '09:30', 'walk', 75, 'emil'),
  entry(3, '10:30', 'coaching', 60, 'jonas'),
  entry(3, '15:00', 'coaching', 90, 'ruth'),
  entry(4, '10:30', 'coaching', 60, 'amira'),
  entry(4, '14:00', 'walk', 75, 'mei'),
]

export const nextWeek = [
  entry(7, '10:00', 'coaching', 60, 'jonas'),
  entry(7, '14:30', 'walk', 75, 'ruth'),
  entry(9, '09:30', 'walk', 75, 'emil'),
  entry(11, '10:30', 'coaching', 90, 'amira'),
]

/** A booking that Noor makes herself. */
export type OwnEntry = DiaryEntry & { readonly madeOn: number }

export const byNoorBefore: readonly OwnEntry[] = [
  { ...entry(1, '09:00', 'coaching', 60, 'noor'), madeOn: -5 },
]

/** Her latest bookings, which Ada has not seen yet. */
export const byNoorLately: readonly OwnEntry[] = [
  { ...entry(8, '09:00', 'coaching', 60, 'noor'), madeOn: 0 },
  { ...entry(11, '14:00', 'walk', 75, 'noor'), madeOn: 0 },
]
