import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { instantOf } from '#kernel/zoned-time.ts'

const longestDays = 731

/** The instants of a period of local time. A period that clocks skip is empty, and refused. */
export function timeOffDuring(
  startsLocal: Temporal.PlainDateTime,
  endsLocal: Temporal.PlainDateTime,
  zone: ZoneId,
): Result<
  { start: Temporal.Instant; end: Temporal.Instant },
  DomainError<'TIME_SKIPPED' | 'END_NOT_LATER' | 'RANGE_TOO_LONG'>
> {
  const start = instantOf(startsLocal, zone)
  const end = instantOf(endsLocal, zone)
  const tooLong = end.epochMilliseconds - start.epochMilliseconds > longestDays * 86_400_000
  const isForward = Temporal.PlainDateTime.compare(startsLocal, endsLocal) < 0
  if (Temporal.Instant.compare(start, end) >= 0)
    return err(domainError(isForward ? 'TIME_SKIPPED' : 'END_NOT_LATER'))
  return tooLong ? err(domainError('RANGE_TOO_LONG')) : ok({ start, end })
}
