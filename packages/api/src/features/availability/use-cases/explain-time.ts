import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { compiledYears } from '#kernel/zone-offsets.ts'
import type { Ports } from '#ports'
import { startRequestOf } from '../data/openings.ts'
import { readOpenings } from '../data/read-openings.ts'
import { explainStart } from '../domain/explain-start.ts'
import { offeredDuration } from '../domain/offered-duration.ts'
import type { Refusal } from '../domain/refusal.ts'
import { explainsSlots } from '../policy.ts'

export interface ExplainTime {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  /** Any instant, not only one that is offered to clients. */
  readonly start: Temporal.Instant
}

/** Everything against a session of a service at one time; for its professional, before they book. */
export async function explainTime(
  { db, clock }: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, start }: ExplainTime,
): Promise<Result<readonly Refusal[], DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const { year } = start.toZonedDateTimeISO('UTC')
  if (year < compiledYears.first || year >= compiledYears.last) return err(domainError('INVALID_RANGE'))
  const now = clock.now()
  const { accountId } = reader.value
  const openings = await readOpenings(db, { serviceId, accountId, from: start, to: start, now })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(explainsSlots, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const offered = offeredDuration(openings.service, durationMinutes)
  if (!offered.ok) return offered
  const asked = startRequestOf(openings, { start, durationMinutes }, now)
  return ok(explainStart(asked.request, asked.start).reasons)
}
