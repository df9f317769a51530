import type { Tx } from '@hora/db/client'
import { cancelWhole, lockWhole } from '#features/bookings/index.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { AccountId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { DateWithSession } from '../data/series-dates.ts'

/** The sessions of some dates that are still to come, wherever they were moved. What is past never changes. */
export function comingSessions(
  dates: readonly DateWithSession[],
  now: Temporal.Instant,
): readonly (DateWithSession & { readonly sessionId: SessionId })[] {
  return dates.flatMap((date) => {
    const { sessionId, startsAt, takesPlace } = date
    const isAhead = startsAt !== null && Temporal.Instant.compare(startsAt, now) > 0
    return sessionId !== null && takesPlace && isAhead ? [{ ...date, sessionId }] : []
  })
}

/** Cancels sessions with all their places. Answers with the people who had a confirmed place in one of them. */
export async function cancelSessions(
  tx: Tx,
  ports: Ports,
  professionalId: ProfessionalId,
  { sessionIds, notify }: { readonly sessionIds: readonly SessionId[]; readonly notify: boolean },
): Promise<Result<ReadonlySet<AccountId>, DomainError>> {
  const people = new Set<AccountId>()
  for (const sessionId of sessionIds) {
    const locked = await lockWhole(tx, { professionalId, sessionId })
    if (locked === null) continue
    const cancelled = await cancelWhole(tx, ports, { ...locked, message: null }, { notify })
    if (!cancelled.ok) return cancelled
    for (const { status, clientId } of locked.session.bookings)
      if (status === 'confirmed') people.add(clientId)
  }
  return ok(people)
}
