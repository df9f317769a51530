import { type DomainError, domainError } from '#kernel/domain-error.ts'

export type InvalidInput = DomainError<
  'INVALID_INPUT',
  { fields: readonly { path: string; reason: string; message: string }[] }
>

/** A problem of one field that only the server can find. */
export function invalidField(path: string, reason: string, message: string): InvalidInput {
  return domainError('INVALID_INPUT', { fields: [{ path, reason, message }] })
}
