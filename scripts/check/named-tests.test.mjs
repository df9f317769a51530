import { describe, expect, it } from 'vitest'
import { checkNamedTests } from './named-tests.mjs'

const feature = 'packages/api/src/features/tips'
const useCase = { path: `${feature}/use-cases/give-tip.ts`, text: 'export async function giveTip() {}' }
const caller = { path: `${feature}/index.ts`, text: "export { giveTip } from './use-cases/give-tip.ts'" }
const mutation = { path: `${feature}/graph/give-tip.mutation.ts`, text: '' }

/** @param {string} name @param {string} text */
const testFile = (name, text) => ({ path: `${feature}/graph/${name}`, text })

describe('the name of a use case or mutation', () => {
  it.each([
    ['a file name', testFile('give-tip.api.test.ts', '')],
    ['a title', testFile('tips.api.test.ts', "test('giveTip moves money', () => {})")],
    ['the title of a group', testFile('tips.api.test.ts', 'describe("giveTip: a tip", () => {})')],
    [
      'the title of a table',
      testFile('tips.api.test.ts', "test.each([[1, f(2)]])('giveTip of %d', () => {})"),
    ],
  ])('is found in %s', (_how, test) => {
    expect(checkNamedTests([useCase, caller, mutation, test]).ok).toBe(true)
  })

  it('is reported when no test has it', () => {
    const other = testFile('tips.api.test.ts', "test('a tip', () => giveTip())")
    const { ok, output } = checkNamedTests([useCase, caller, mutation, other])
    expect(ok).toBe(false)
    expect(output.split('\n')).toEqual([
      `${useCase.path}: no test is named giveTip`,
      `${mutation.path}: no test is named giveTip`,
    ])
  })

  it('is not required for a helper of use cases', () => {
    expect(checkNamedTests([useCase]).ok).toBe(true)
  })
})
