import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'

/** An expected failure: a code for the screens, a helpful sentence, and the facts behind it. */
export type DomainError<Code extends ErrorCode = ErrorCode, Details extends object = object> = {
  readonly code: Code
  readonly message: string
} & Readonly<Details>

/** Builds the error of a code with its default English sentence. */
export function domainError<Code extends ErrorCode>(code: Code): DomainError<Code>
export function domainError<Code extends ErrorCode, Details extends object>(
  code: Code,
  details: Details,
): DomainError<Code, Details>
export function domainError(code: ErrorCode, details?: object): DomainError {
  return { ...details, code, message: errorCodes[code] }
}

/** A problem with one field of an input: its path, a reason for programs, a sentence for people. */
export interface FieldProblem {
  readonly path: string
  readonly reason: string
  readonly message: string
}

/** An input with invalid fields. Screens show each problem beside its field. */
export type InvalidInputError = DomainError<'INVALID_INPUT', { fields: readonly FieldProblem[] }>

/** An input with one problem that only the clock or rows can reveal, not its rules. */
export function invalidInput(path: string, reason: string, message: string): InvalidInputError {
  return domainError('INVALID_INPUT', { fields: [{ path, reason, message }] })
}

/** An input with one field whose value a computation cannot use. */
export type InvalidField<Field extends string> = DomainError<
  'INVALID_INPUT',
  { fields: readonly [FieldProblem & { readonly path: Field }] }
>

export function invalidField<Field extends string>(field: Field): InvalidField<Field> {
  const message = 'This value cannot be used.'
  return domainError('INVALID_INPUT', { fields: [{ path: field, reason: 'invalid_value', message }] })
}
