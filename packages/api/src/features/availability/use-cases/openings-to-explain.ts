import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'
import type { Ports } from '#ports'
import type { Openings } from '../data/openings.ts'
import { readOpenings } from '../data/read-openings.ts'
import { offeredDuration } from '../domain/offered-duration.ts'
import { explainsSlots } from '../policy.ts'

interface Question {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  /** The range of starts to explain; within one year. */
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
  readonly now: Temporal.Instant
}

/** Reads what decides about starts of a service, for its professional only. */
export async function openingsToExplain(
  { db, conditions }: Pick<Ports, 'db' | 'conditions'>,
  viewer: Viewer,
  { durationMinutes, ...asked }: Question,
): Promise<Result<Openings, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  if (!isCompiledYear(asked.from.toZonedDateTimeISO('UTC').year))
    return err(domainError('START_OUT_OF_RANGE'))
  const openings = await readOpenings({ db, conditions }, { ...asked, accountId: reader.value.accountId })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(explainsSlots, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const offered = offeredDuration(openings.service, durationMinutes)
  return offered.ok ? ok(openings) : offered
}
