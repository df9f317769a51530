import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { instantOf } from '#kernel/zoned-time.ts'

const longestDays = 731
const midnight = new Temporal.PlainTime()

/** The instants of a period of local time. A start or end that the clocks skip does not exist, and is refused. */
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
  if (!isForward) return err(domainError('END_NOT_LATER'))
  if (isSkipped(startsLocal, start, zone) || isSkipped(endsLocal, end, zone))
    return err(domainError('TIME_SKIPPED'))
  if (Temporal.Instant.compare(start, end) >= 0) return err(domainError('END_NOT_LATER'))
  return tooLong ? err(domainError('RANGE_TOO_LONG')) : ok({ start, end })
}

/** Midnight is never refused: it means the start of a day, and the first moment of some days is 01:00. */
function isSkipped(local: Temporal.PlainDateTime, instant: Temporal.Instant, zone: ZoneId): boolean {
  const shown = instant.toZonedDateTimeISO(zone).toPlainDateTime()
  return !shown.equals(local) && !local.toPlainTime().equals(midnight)
}
