import { completedAt, placeStatus, sessionPhase } from '@hora/schema/session-phase'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** The statuses of a booking, as the graph names them. */
type BookingStatus =
  | 'HELD'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'ATTENDED'
  | 'NO_SHOW'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'UNANSWERED'
type BookingOutcome = 'ATTENDED' | 'NO_SHOW' | 'LATE_CANCELLED'

/** What a badge says of a place: its outcome, or how far its session is. */
export type ShownStatus = BookingStatus | 'LIVE' | 'ENDED' | 'LATE_CANCELLED'

interface Times {
  /** ISO 8601 instants. */
  readonly start: string
  readonly end: string
  /** What became of the place, where it was read. */
  readonly outcome?: BookingOutcome | null | undefined
}

const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds

/** The status of a place at a moment, by the rule that the server judges by. */
export function shownStatus(status: BookingStatus, { start, end, outcome }: Times, now: string): ShownStatus {
  if (status === 'CANCELLED' && outcome === 'LATE_CANCELLED') return outcome
  if (status !== 'CONFIRMED') return status
  const times = { start: ms(start), end: ms(end) }
  if (placeStatus({ status: 'confirmed', end: times.end }, ms(now)) === 'attended') return 'ATTENDED'
  const phase = sessionPhase({ status: 'scheduled', ...times }, ms(now))
  if (phase === 'live') return 'LIVE'
  return phase === 'ended' ? 'ENDED' : 'CONFIRMED'
}

/** The moments at which the status of a session turns by itself. */
export function turnsOf({ start, end }: Times): readonly string[] {
  return [start, end, Temporal.Instant.fromEpochMilliseconds(completedAt(ms(end))).toString()]
}

/** The same, turning by itself at the start, at the end and when it counts as attended. */
export function useShownStatus(status: BookingStatus, times: Times): ShownStatus {
  return shownStatus(status, times, useNowUntil(turnsOf(times)))
}
