import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'
import { limits } from '@hora/schema/limits'
import type { RateLimitedError } from '#auth/rate-limits.ts'
import type { DomainError, FieldProblem, InvalidInputError } from '#kernel/domain-error.ts'
import { builder } from './builder.ts'
import { listSize, shortRow } from './list-size.ts'

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'The codes of expected failures.',
  values: Object.fromEntries(
    Object.entries(errorCodes).map(([code, sentence]) => [code, { value: code, description: sentence }]),
  ) as Record<ErrorCode, { value: ErrorCode; description: string }>,
})

export const ErrorInterface = builder.interfaceRef<DomainError>('Error').implement({
  description: 'An expected failure, with a code for programs and a helpful sentence for people.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCodeEnum,
      description: 'The code, for programs.',
      resolve: (error) => error.code,
    }),
    message: t.exposeString('message', { description: 'A sentence for people, in English.' }),
  }),
})

export const Refusal = builder.objectRef<DomainError>('Refusal').implement({
  description: 'An expected failure without further details.',
  interfaces: [ErrorInterface],
})

const typeOfCode = new Map<ErrorCode, string>()

/**
 * The object type of the errors with one code, or with several: `errorType<TimeRefused>(codes, 'TimeRefused')`, then
 * `.implement({ … })` with `interfaces: [ErrorInterface]`. An error without its own type is a `Refusal`.
 */
export function errorType<E extends DomainError>(codes: E['code'] | readonly E['code'][], name: string) {
  for (const code of typeof codes === 'string' ? [codes] : codes) {
    if (typeOfCode.has(code)) throw new Error(`${code} has two types: ${typeOfCode.get(code)} and ${name}`)
    typeOfCode.set(code, name)
  }
  return builder.objectRef<E>(name)
}

/** The name of an error's type in the graph. */
export function errorTypeName({ code }: DomainError): string {
  return typeOfCode.get(code) ?? 'Refusal'
}

const FieldProblemType = builder.objectRef<FieldProblem>('FieldProblem').implement({
  ...shortRow,
  description: 'A problem with one field of the input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The path in the input, e.g. durations.0.minutes.' }),
    reason: t.exposeString('reason', {
      description: 'The reason, for programs: too_small, too_big, invalid_format, required …',
    }),
    message: t.exposeString('message', { description: 'A sentence for people, in English.' }),
  }),
})

export const InvalidInput = errorType<InvalidInputError>('INVALID_INPUT', 'InvalidInput').implement({
  interfaces: [ErrorInterface],
  description: 'Some fields of the input are not valid. Nothing was changed.',
  fields: (t) => ({
    fields: t.field({
      type: [FieldProblemType],
      ...listSize(limits.fieldProblems),
      description: 'The problems, one entry each.',
      resolve: (error) => [...error.fields],
    }),
  }),
})

// A refusal of a pair's changes has the same fields, and its own code and sentence.
typeOfCode.set('TOO_MANY_CHANGES', 'RateLimited')

export const RateLimited = errorType<RateLimitedError>('RATE_LIMITED', 'RateLimited').implement({
  interfaces: [ErrorInterface],
  description: 'Too many attempts or changes, with the time until the next one.',
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'Seconds until the next attempt.' }),
  }),
})
