import { describe, expect, it } from 'vitest'
import { checkNamedTests } from './named-tests.mjs'

const feature = 'packages/api/src/features/tips'
const useCase = { path: `${feature}/use-cases/give-tip.ts`, text: 'export async function giveTip() {}' }
const caller = { path: `${feature}/index.ts`, text: "export { giveTip } from './use-cases/give-tip.ts'" }
const mutation = { path: `${feature}/graph/give-tip.mutation.ts`, text: '' }

/** @param {string} name @param {string} text */
const testFile = (name, text) => ({ path: `${feature}/graph/${name}`, text })

describe('each use case and each mutation has a test with its name', () => {
  it.each([
    ['the name of the file', testFile('give-tip.api.test.ts', '')],
    ['a title', testFile('tips.api.test.ts', "test('giveTip moves money', () => {})")],
    ['the title of a group', testFile('tips.api.test.ts', 'describe("giveTip: a tip", () => {})')],
    [
      'the title of a table',
      testFile('tips.api.test.ts', "test.each([[1, f(2)]])('giveTip of %d', () => {})"),
    ],
  ])('by %s', (_how, test) => {
    expect(checkNamedTests([useCase, caller, mutation, test]).ok).toBe(true)
  })

  it('and one without is listed', () => {
    const other = testFile('tips.api.test.ts', "test('a tip', () => giveTip())")
    const { ok, output } = checkNamedTests([useCase, caller, mutation, other])
    expect(ok).toBe(false)
    expect(output.split('\n')).toEqual([
      `${useCase.path}: no test is named giveTip`,
      `${mutation.path}: no test is named giveTip`,
    ])
  })

  it('but a helper of use cases needs none', () => {
    expect(checkNamedTests([useCase]).ok).toBe(true)
  })
})
