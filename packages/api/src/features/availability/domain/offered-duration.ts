import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'

type NotOffered = DomainError<
  'INVALID_INPUT',
  { fields: readonly { path: string; reason: string; message: string }[] }
>

/** The length of a service with so many minutes, and with it its price; other lengths are not offered. */
export function offeredDuration<D extends { readonly minutes: number }>(
  { durations }: { readonly durations: readonly D[] },
  minutes: number,
): Result<D, NotOffered> {
  const found = durations.find((duration) => duration.minutes === minutes)
  if (found !== undefined) return ok(found)
  const message = 'This service is not offered in this length.'
  const fields = [{ path: 'durationMinutes', reason: 'not_offered', message }]
  return err(domainError('INVALID_INPUT', { fields }))
}
