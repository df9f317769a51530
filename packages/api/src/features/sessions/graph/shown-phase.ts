import { type SessionPhase, sessionPhase } from '@hora/schema/session-phase'
import type { Clock } from '#kernel/clock.ts'
import { msOfIso } from '../data/iso-instant.ts'
import type { SessionView } from '../data/session-cells.ts'
import { ranOut } from './ran-out.ts'

/** The status of a session as it counts now, even where its job has not run yet. */
export function shownPhase(
  session: Pick<SessionView, 'status' | 'start' | 'end' | 'heldUntil'>,
  clock: Clock,
): SessionPhase {
  if (ranOut(session, clock)) return 'expired'
  const { status } = session
  if (status !== 'scheduled' && status !== 'live') return status
  return sessionPhase({ status, start: msOfIso(session.start), end: msOfIso(session.end) }, clock.nowMs())
}
