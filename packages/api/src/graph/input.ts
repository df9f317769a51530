import type { z } from 'zod'
import { domainError, type InvalidInputError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Reads the input of a mutation by the rules both sides share; every problem is reported at once, by field. */
export function readInput<S extends z.ZodType>(
  rules: S,
  input: unknown,
): Result<z.output<S>, InvalidInputError> {
  const read = rules.safeParse(input)
  if (read.success) return ok(read.data)
  const fields = read.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    reason: issue.code,
    message: issue.message,
  }))
  return err(domainError('INVALID_INPUT', { fields }))
}
