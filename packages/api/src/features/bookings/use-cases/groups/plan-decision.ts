import type { Tx } from '@hora/db/client'
import { decisionMoment, type Minimum } from '@hora/schema/group-minimum'
import { enqueue } from '#jobs/enqueue.ts'
import type { SessionId } from '#kernel/ids.ts'

interface Planned extends Minimum {
  readonly sessionId: SessionId
  readonly startsAt: Temporal.Instant
}

/**
 * Plans the job that decides a minimum at its very moment. The job that runs each minute makes up for it where a worker
 * was down. A session that moves plans again; a job that comes too early finds nothing to decide.
 */
export async function planDecision(
  tx: Tx,
  { sessionId, startsAt, ...minimum }: Planned,
  now: Temporal.Instant,
): Promise<void> {
  const moment = decisionMoment(startsAt.epochMilliseconds, minimum)
  if (moment === null || moment <= now.epochMilliseconds) return
  const runAt = Temporal.Instant.fromEpochMilliseconds(moment)
  await enqueue(tx, 'bookings.decide-minimums', {}, { runAt, jobKey: `decide-minimum:${sessionId}` })
}
