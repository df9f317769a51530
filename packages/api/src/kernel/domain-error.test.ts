import { errorCodes } from '@hora/schema/error-codes'
import { describe, expect, it } from 'vitest'
import { domainError, invalidField, invalidInput } from './domain-error.ts'

describe('domainError', () => {
  it('carries the sentence of its code', () => {
    expect(domainError('SLOT_TAKEN')).toEqual({ code: 'SLOT_TAKEN', message: errorCodes.SLOT_TAKEN })
  })

  it('carries its details, which cannot replace the code or the sentence', () => {
    const error = domainError('WRONG_STATE', { status: 'cancelled', code: 'NOT_FOUND', message: 'x' })
    expect(error).toEqual({ code: 'WRONG_STATE', message: errorCodes.WRONG_STATE, status: 'cancelled' })
  })

  it('says of a field of an input what is wrong with it', () => {
    const problem = { path: 'birthDate', reason: 'invalid_value', message: 'Check the year.' }
    const error = invalidInput(problem.path, problem.reason, problem.message)
    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: [problem] })
  })

  it('names the field that needs another look', () => {
    expect(invalidField('zone')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'zone' }] })
  })
})
