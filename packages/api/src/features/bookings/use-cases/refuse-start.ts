import { checkStart, type Openings, slotRequestOf } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { Wanted } from './slot-taken.ts'

/** Returns why a session cannot start at a time, because of the hours or other sessions; null if it can. */
export function refuseStart(
  openings: Openings,
  { start, durationMinutes }: Pick<Wanted, 'start' | 'durationMinutes'>,
  now: Temporal.Instant,
): DomainError | null {
  const range = { start: epochMsOf(start), end: epochMsOf(start.add({ minutes: 1 })) }
  const verdict = checkStart(slotRequestOf(openings, durationMinutes, range, now), range.start)
  return verdict === 'open' ? null : domainError(verdict)
}
