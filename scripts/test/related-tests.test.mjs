import { expect, it } from 'vitest'
import { nearestOf, relatedTests } from './related-tests.mjs'

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
const related = (...changed) => relatedTests({ changed, tests, imports }).map(({ path }) => path)

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

it('the nearest tests are first', () => {
  const farFirst = [tests[2] ?? '', tests[0] ?? '']
  const found = relatedTests({ changed: [`${api}/kernel/money.ts`], tests: farFirst, imports })
  expect(found).toEqual([
    { path: tests[0], distance: 1 },
    { path: tests[2], distance: 2 },
  ])
})

/** @param {number} count @param {number} distance */
const testsAt = (count, distance) =>
  Array.from({ length: count }, (_, index) => ({ path: `${distance}/${index}.test.ts`, distance }))

it.each([
  { reason: 'few tests', far: [testsAt(5, 1), testsAt(5, 4)], near: 10, left: 0 },
  {
    reason: 'many tests far away',
    far: [testsAt(10, 1), testsAt(20, 2), testsAt(140, 3)],
    near: 30,
    left: 140,
  },
  { reason: 'many direct tests', far: [testsAt(60, 1), testsAt(100, 2)], near: 60, left: 100 },
  { reason: 'many tests, none direct', far: [testsAt(60, 2), testsAt(100, 3)], near: 60, left: 100 },
  { reason: 'no tests', far: [], near: 0, left: 0 },
])('of $reason, a quick run holds $near and leaves $left to the whole run', ({ far, near, left }) => {
  const chosen = nearestOf(far.flat())
  expect([chosen.near.length, chosen.left.length]).toEqual([near, left])
})
