import { limits } from '@hora/schema/limits'
import { plainSentence } from '@hora/schema/plain-sentences'
import type { z } from 'zod'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError, type InvalidInputError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { idDecoder } from './decode-ids.ts'

export type ReadInput<S extends z.ZodType> = (
  input: unknown,
) => Result<Decoded<z.output<S>>, InvalidInputError | DomainError<'NOT_FOUND'>>

/**
 * Creates the reader of an input. Its problems are reported at once, by field, up to a limit. An id of another type is NOT_FOUND, like
 * an unknown one.
 */
export function inputReader<S extends z.ZodType>(schema: S): ReadInput<S> {
  const decode = idDecoder(schema) ?? ok
  return (input) => {
    const read = schema.safeParse(input, { error: plainSentence })
    if (!read.success) return err(problemsOf(read.error))
    return decode(read.data) as Result<Decoded<z.output<S>>, DomainError<'NOT_FOUND'>>
  }
}

/** A rule of our own can name its reason. */
function reasonOf(issue: z.core.$ZodIssue): string {
  const reason: unknown = issue.code === 'custom' ? issue.params?.['reason'] : undefined
  return typeof reason === 'string' ? reason : issue.code
}

function problemsOf({ issues }: z.ZodError): InvalidInputError {
  const shown = issues.slice(0, limits.fieldProblems)
  const fields = shown.map((issue) => ({
    path: issue.path.join('.'),
    reason: reasonOf(issue),
    message: issue.message,
  }))
  return domainError('INVALID_INPUT', { fields })
}
