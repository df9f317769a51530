import { judgeStart, type Openings, slotRequestOf } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { Wanted } from './slot-taken.ts'

/** What speaks against a session that starts then, by the hours and by what is there; null: nothing. */
export function refuseStart(
  openings: Openings,
  { start, durationMinutes }: Pick<Wanted, 'start' | 'durationMinutes'>,
  now: Temporal.Instant,
): DomainError | null {
  const range = { start: epochMsOf(start), end: epochMsOf(start.add({ minutes: 1 })) }
  const verdict = judgeStart(slotRequestOf(openings, durationMinutes, range, now), range.start)
  return verdict === 'open' ? null : domainError(verdict)
}
