import { errorCodes } from '@hora/schema/error-codes'
import { describe, expect, it } from 'vitest'
import { domainError, invalidField, invalidInput } from './domain-error.ts'

describe('domainError', () => {
  it('carries the sentence of its code', () => {
    expect(domainError('SLOT_TAKEN')).toEqual({ code: 'SLOT_TAKEN', message: errorCodes.SLOT_TAKEN })
  })

  it('carries details that cannot replace its code or sentence', () => {
    const error = domainError('WRONG_STATE', { status: 'cancelled', code: 'NOT_FOUND', message: 'x' })
    expect(error).toEqual({ code: 'WRONG_STATE', message: errorCodes.WRONG_STATE, status: 'cancelled' })
  })

  it('describes the problem with an input field', () => {
    const problem = { path: 'birthDate', reason: 'invalid_value', message: 'Check the year.' }
    const error = invalidInput(problem.path, problem.reason, problem.message)
    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: [problem] })
  })

  it('names the invalid field', () => {
    expect(invalidField('zone')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'zone' }] })
  })
})
