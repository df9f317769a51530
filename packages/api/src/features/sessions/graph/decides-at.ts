import { decisionMoment } from '@hora/schema/group-minimum'
import { msOfIso } from '../data/iso-instant.ts'
import type { SessionView } from '../data/session-cells.ts'

type Deciding = Pick<SessionView, 'start' | 'minimumPlaces' | 'decideHoursBefore' | 'decidedAt'>

/** When the minimum of a session is decided; null if it has none or is decided. */
export function decidesAt(session: Deciding): Temporal.Instant | null {
  if (session.decidedAt !== null) return null
  const moment = decisionMoment(msOfIso(session.start), session)
  return moment === null ? null : Temporal.Instant.fromEpochMilliseconds(moment)
}
