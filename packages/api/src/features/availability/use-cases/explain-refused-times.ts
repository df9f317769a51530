import type { Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { instantFrom } from '#kernel/epoch.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { map, type Result } from '#kernel/result.ts'
import { utc } from '#kernel/zone.ts'
import { intervalOfDate } from '#kernel/zoned-time.ts'
import type { Ports } from '#ports'
import { slotRequestOf } from '../data/openings.ts'
import { type ConsideredTime, explainRefusals } from '../domain/explain-refusals.ts'
import { openingsToExplain } from './openings-to-explain.ts'

export interface ExplainRefusedTimes {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  /** By the clock of the schedule. */
  readonly date: Temporal.PlainDate
}

/** The times of a day that are not free, each with all reasons against it. */
export async function explainRefusedTimes(
  ports: Ports,
  viewer: Viewer,
  { serviceId, durationMinutes, date }: ExplainRefusedTimes,
): Promise<Result<readonly ConsideredTime[], DomainError>> {
  const now = ports.clock.now()
  // The zone of the schedule is not known yet; what is read around the range covers every zone.
  const anywhere = intervalOfDate(date, utc)
  const [from, to] = [instantFrom(anywhere.start), instantFrom(anywhere.end)]
  const asked = { serviceId, durationMinutes, from, to, now }
  const openings = await openingsToExplain(ports, viewer, asked)
  if (!openings.ok) return openings
  const { hours } = openings.value
  const range = intervalOfDate(date, hours.zone)
  const times = explainRefusals(slotRequestOf(openings.value, durationMinutes, range, now))
  return map(times, (all) => all.filter(({ reasons }) => reasons.length > 0))
}
