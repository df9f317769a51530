import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'

/** An expected failure: a code the screens know, a sentence that helps, and the facts behind it. */
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

/** A value that cannot be what its field needs; the edge adds the sentence of the field. */
export type InvalidField<Field extends string> = DomainError<'INVALID_INPUT', { field: Field }>

export function invalidField<Field extends string>(field: Field): InvalidField<Field> {
  return domainError('INVALID_INPUT', { field })
}
