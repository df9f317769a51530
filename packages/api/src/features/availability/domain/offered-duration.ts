import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'

type NotOffered = DomainError<
  'INVALID_INPUT',
  { fields: readonly { path: string; reason: string; message: string }[] }
>

/** Finds the length of a service with its price, by its minutes. Other lengths are not offered. */
export function offeredDuration<D extends { readonly minutes: number }>(
  { durations }: { readonly durations: readonly D[] },
  minutes: number,
): Result<D, NotOffered> {
  const found = durations.find((duration) => duration.minutes === minutes)
  if (found !== undefined) return ok(found)
  const message = 'This service does not have this length.'
  const fields = [{ path: 'durationMinutes', reason: 'not_offered', message }]
  return err(domainError('INVALID_INPUT', { fields }))
}
