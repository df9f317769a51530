import { limits } from './limits.ts'

/** The status of a session as it is stored. */
export type StoredSessionStatus = 'held' | 'scheduled' | 'live' | 'completed' | 'cancelled' | 'expired'

/** The status of a session as people read it: the clock begins it, ends it and completes it. */
export type SessionPhase = StoredSessionStatus | 'ended'

/** Start and end in epoch milliseconds. */
interface Planned<Status> {
  readonly status: Status
  readonly start: number
  readonly end: number
}

const minute = 60_000

/**
 * The status of a session at a moment (epoch milliseconds). A scheduled session is live from its start, ended from its
 * end, and completed an hour later, even where nothing has been written since. A moment belongs to what it begins.
 */
export function sessionPhase(planned: Planned<StoredSessionStatus>, now: number): SessionPhase {
  const { status } = planned
  if (status !== 'scheduled' && status !== 'live') return status
  if (now < planned.start) return 'scheduled'
  // Read last, because it may be computed.
  const { end } = planned
  if (now < end) return 'live'
  return now < completedAt(end) ? 'ended' : 'completed'
}

/** The moment from which an ended session counts as completed, and its open places as attended. */
export function completedAt(end: number): number {
  return end + limits.completeAfterMinutes * minute
}

/** The status of a place at a moment: a confirmed one counts as attended from the completion of its session. */
export function placeStatus<Status extends string>(
  { status, end }: Omit<Planned<Status>, 'start'>,
  now: number,
): Status | 'attended' {
  return status === 'confirmed' && now >= completedAt(end) ? 'attended' : status
}
