import { expect, it } from 'vitest'
import { unitSteps } from './steps.mjs'

it('tests of the pure core and of dates run in three zones, the others in one', () => {
  const steps = unitSteps([
    'packages/api/src/kernel/clock.ts',
    'packages/api/src/kernel/clock.test.ts',
    'packages/api/src/features/tips/domain/tip.test.ts',
    'packages/api/src/features/tips/graph/tip.test.ts',
    'packages/web/src/time/formats.test.ts',
    'packages/web/src/ui/button.test.tsx',
  ])
  const folders = [
    'packages/api/src/kernel/',
    'packages/api/src/features/tips/domain/',
    'packages/web/src/time/',
  ]
  const project = '--project=*(unit*)'
  expect(steps.map(({ env, args }) => [env?.['TZ'], args])).toEqual([
    ['UTC', [project]],
    ['America/New_York', [project, ...folders]],
    ['Australia/Lord_Howe', [project, ...folders]],
  ])
})
