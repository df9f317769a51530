import type { BookingCore } from './booking.ts'

type Planned = Pick<BookingCore, 'startsAt' | 'policy'>

/** The last instant at which the client may move the booking. */
export function rescheduleUntil({ startsAt, policy }: Planned): Temporal.Instant {
  return startsAt.subtract({ minutes: policy.rescheduleNoticeMinutes })
}

export function hasStarted({ startsAt }: Pick<BookingCore, 'startsAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, startsAt) >= 0
}

export function hasEnded({ endsAt }: Pick<BookingCore, 'endsAt'>, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endsAt) >= 0
}
