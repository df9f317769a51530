import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'

/** What is wrong with a range: its start, its end, or its length. */
export type RangeProblem = DomainError<
  'START_OUT_OF_RANGE' | 'END_OUT_OF_RANGE' | 'END_NOT_LATER' | 'RANGE_TOO_LONG'
>

/** The longest range of some local days, in milliseconds: across a change of clocks they can be an hour longer. */
export const longestRange = (days: number) => days * 86_400_000 + 3_600_000

/**
 * Checks a range that is asked for: forwards, and no longer than some local days. It ends before the last compiled year,
 * whose last hours belong to the next year elsewhere.
 */
export function checkRange(
  from: Temporal.Instant,
  to: Temporal.Instant,
  days: number,
): Result<null, RangeProblem> {
  const isKnown = (moment: Temporal.Instant) => isCompiledYear(moment.toZonedDateTimeISO('UTC').year)
  const length = to.epochMilliseconds - from.epochMilliseconds
  if (!isKnown(from)) return err(domainError('START_OUT_OF_RANGE'))
  if (!isKnown(to)) return err(domainError('END_OUT_OF_RANGE'))
  if (length <= 0) return err(domainError('END_NOT_LATER'))
  return length > longestRange(days) ? err(domainError('RANGE_TOO_LONG')) : ok(null)
}
