import { expect, test } from 'vitest'
import { featurePolicies } from '#testing/generated/policies.gen.ts'

/** Every policy that a feature exports, with the name of the feature. */
const policies = Object.entries(featurePolicies).flatMap(([feature, exported]) =>
  Object.values(exported).flatMap((each) => ('action' in each ? [{ feature, action: each.action }] : [])),
)

test('each action has one policy', () => {
  const actions = policies.map(({ action }) => action)
  expect(actions.length).toBeGreaterThan(10)
  expect(actions.filter((action, index) => actions.indexOf(action) < index)).toEqual([])
})

test.each(policies)('$action of $feature is named as a thing and a verb', ({ action }) => {
  expect(action).toMatch(/^[a-z]+(?:-[a-z]+)*:[a-z]+(?:-[a-z]+)*$/)
})
