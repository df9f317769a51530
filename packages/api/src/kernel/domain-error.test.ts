import { errorCodes } from '@hora/schema/error-codes'
import { describe, expect, it } from 'vitest'
import { domainError, invalidField } from './domain-error.ts'

describe('domainError', () => {
  it('carries the sentence of its code', () => {
    expect(domainError('SLOT_TAKEN')).toEqual({ code: 'SLOT_TAKEN', message: errorCodes.SLOT_TAKEN })
  })

  it('carries its details, which cannot replace the code or the sentence', () => {
    const error = domainError('WRONG_STATE', { status: 'cancelled', code: 'NOT_FOUND', message: 'x' })
    expect(error).toEqual({ code: 'WRONG_STATE', message: errorCodes.WRONG_STATE, status: 'cancelled' })
  })

  it('names the field that needs another look', () => {
    expect(invalidField('zone')).toMatchObject({ code: 'INVALID_INPUT', field: 'zone' })
  })
})
