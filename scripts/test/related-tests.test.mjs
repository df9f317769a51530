import { expect, it } from 'vitest'
import { relatedTests } from './related-tests.mjs'

const api = 'packages/api/src'
const imports = new Map([
  [`${api}/kernel/money.test.ts`, [`${api}/kernel/money.ts`]],
  [`${api}/features/tips/domain/tip.ts`, [`${api}/kernel/money.ts`]],
  [`${api}/features/tips/domain/tip.test.ts`, [`${api}/features/tips/domain/tip.ts`]],
])
const tests = [
  `${api}/kernel/money.test.ts`,
  `${api}/kernel/clock.test.ts`,
  `${api}/features/tips/domain/tip.test.ts`,
  `${api}/features/tips/graph/tips.api.test.ts`,
  'packages/web/src/features/tips/tip-page.test.tsx',
  'packages/web/src/features/notes/note.test.tsx',
]

/** @param {string[]} changed */
const related = (...changed) => relatedTests({ changed, tests, imports })

it('a change affects the tests that import it, also indirectly', () => {
  expect(related(`${api}/kernel/money.ts`)).toEqual([tests[0], tests[2]])
})

it('a change in a feature affects all of its tests, in the api and in the web app', () => {
  expect(related(`${api}/features/tips/policy.ts`)).toEqual([tests[2], tests[3], tests[4]])
})

it('a changed test affects itself', () => {
  expect(related(`${api}/kernel/clock.test.ts`)).toEqual([tests[1]])
})

it('a change that no test imports affects none', () => {
  expect(related('README.md')).toEqual([])
})
