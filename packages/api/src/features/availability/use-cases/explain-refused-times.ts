import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { instantFrom } from '#kernel/epoch.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { utc } from '#kernel/zone.ts'
import { compiledYears } from '#kernel/zone-offsets.ts'
import { intervalOfDate } from '#kernel/zoned-time.ts'
import type { Ports } from '#ports'
import { slotRequestOf } from '../data/openings.ts'
import { readOpenings } from '../data/read-openings.ts'
import { type ConsideredTime, explainRefusals } from '../domain/explain-refusals.ts'
import { offeredDuration } from '../domain/offered-duration.ts'
import { explainsSlots } from '../policy.ts'

export interface ExplainRefusedTimes {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  /** By the clock of the schedule. */
  readonly date: Temporal.PlainDate
}

/** The times of a day that are not free, each with all reasons against it. */
export async function explainRefusedTimes(
  { db, clock }: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, date }: ExplainRefusedTimes,
): Promise<Result<readonly ConsideredTime[], DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  if (date.year < compiledYears.first || date.year >= compiledYears.last)
    return err(domainError('INVALID_RANGE'))
  const now = clock.now()
  const anywhere = intervalOfDate(date, utc)
  const [from, to] = [instantFrom(anywhere.start), instantFrom(anywhere.end)]
  const { accountId } = reader.value
  const openings = await readOpenings(db, { serviceId, accountId, from, to, now })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(explainsSlots, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const offered = offeredDuration(openings.service, durationMinutes)
  if (!offered.ok) return offered
  const range = intervalOfDate(date, openings.hours.zone)
  const times = explainRefusals(slotRequestOf(openings, durationMinutes, range, now))
  return times.ok ? ok(times.value.filter(({ reasons }) => reasons.length > 0)) : times
}
