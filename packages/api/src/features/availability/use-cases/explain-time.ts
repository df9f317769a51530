import type { Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { map, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { startRequestOf } from '../data/openings.ts'
import { explainStart } from '../domain/explain-start.ts'
import type { Refusal } from '../domain/refusal.ts'
import { openingsToExplain } from './openings-to-explain.ts'

export interface ExplainTime {
  readonly serviceId: ServiceId
  readonly durationMinutes: number
  /** Any instant, not only one that is offered to clients. */
  readonly start: Temporal.Instant
}

/** Everything against a session of a service at one time; for its professional, before they book. */
export async function explainTime(
  ports: Ports,
  viewer: Viewer,
  asked: ExplainTime,
): Promise<Result<readonly Refusal[], DomainError>> {
  const now = ports.clock.now()
  const { start: from } = asked
  const openings = await openingsToExplain(ports, viewer, { ...asked, from, to: from, now })
  return map(openings, (found) => {
    const { request, start } = startRequestOf(found, asked, now)
    return explainStart(request, start).reasons
  })
}
