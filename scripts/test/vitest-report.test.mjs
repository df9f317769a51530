import { describe, expect, it } from 'vitest'
import { closingLine, mergeTallies, parseClosingLine } from './tally.mjs'
import { tallyVitest } from './vitest-report.mjs'

/** @param {string[]} statuses @param {string} [status] */
const file = (statuses, status = 'passed') => ({
  name: 'a.test.ts',
  status,
  message: 'Cannot find module',
  assertionResults: statuses.map((each, index) => ({ fullName: `case ${index}`, status: each })),
})

describe('counting a run of Vitest', () => {
  it('adds up passed, failed and skipped, and names each failure', () => {
    const report = { testResults: [file(['passed', 'pending']), file(['failed', 'passed'], 'failed')] }
    expect(tallyVitest('unit', report, 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: ['a.test.ts: case 0'],
    })
  })

  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyVitest('unit', { testResults: [file([], 'failed')] }, 1)).toMatchObject({
      failed: 1,
      failures: ['a.test.ts: Cannot find module'],
    })
  })

  it.each([
    ['nothing ran', { testResults: [] }, 0, 'unit: no test ran'],
    ['everything was skipped', { testResults: [file(['pending'])] }, 0, 'unit: no test ran'],
    ['it failed outside a test', { testResults: [file(['passed'])] }, 1, /ended with code 1/],
    ['there is no report', undefined, 1, /ended with code 1/],
    ['it exceeded its time limit', { testResults: [file(['passed'])] }, 124, /exceeded its time limit/],
  ])('fails when %s', (_when, report, code, reason) => {
    const { failed, failures } = tallyVitest('unit', report, code)
    expect(failed).toBe(1)
    expect(failures[0]).toMatch(reason)
  })
})

describe('the closing line', () => {
  it('is parsed to the same numbers', () => {
    const tally = mergeTallies(tallyVitest('unit', { testResults: [file(['passed', 'passed'])] }, 0))
    expect(closingLine(tally)).toBe('2 passed, 0 failed')
    expect(parseClosingLine('2 passed, 0 failed\n')).toEqual(tally)
  })

  it('is not found in other text', () => {
    expect(parseClosingLine('Tests  2 passed, 0 failed')).toBeUndefined()
  })
})
