import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { isCompiledYear } from '#kernel/zone-offsets.ts'

/** Checks a range of instants: forwards, and no longer than `days` plus an hour for a change of clocks. */
export function checkRange(
  from: Temporal.Instant,
  to: Temporal.Instant,
  days: number,
): Result<null, DomainError<'INVALID_RANGE'>> {
  const length = to.epochMilliseconds - from.epochMilliseconds
  const years = [from, to].map((moment) => moment.toZonedDateTimeISO('UTC').year)
  const known = years.every(isCompiledYear)
  const sound = known && length > 0 && length <= days * 86_400_000 + 3_600_000
  return sound ? ok(null) : err(domainError('INVALID_RANGE'))
}
