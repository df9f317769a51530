import { expect, test } from 'vitest'
import { mayFinish, onboardingOf, type Progress } from './onboarding.ts'

const start: Progress = {
  zoneChosen: false,
  hasService: false,
  hasWeek: false,
  hasInvitation: false,
  finished: false,
  hasClient: false,
  pageSeen: false,
  stepsHidden: false,
}

test.each([
  [{}, 'ZONE'],
  [{ zoneChosen: true }, 'SERVICE'],
  [{ zoneChosen: true, hasService: true }, 'WEEK'],
  [{ zoneChosen: true, hasService: true, hasWeek: true }, 'INVITATION'],
  [{ zoneChosen: true, hasService: true, hasWeek: true, hasInvitation: true }, 'DONE'],
  [{ hasService: true, hasWeek: true }, 'ZONE'],
  [{ finished: true }, 'DONE'],
] as const)('with %j the next step is %s', (done, next) =>
  expect(onboardingOf({ ...start, ...done }).nextStep).toBe(next),
)

test('steps done out of order are listed in the usual order', () => {
  expect(onboardingOf({ ...start, hasWeek: true, zoneChosen: true }).completed).toEqual([
    'PROFILE',
    'ZONE',
    'WEEK',
  ])
})

test('onboarding may finish without an invitation, but not without the other steps', () => {
  const ready = { ...start, zoneChosen: true, hasService: true, hasWeek: true }
  expect(mayFinish(ready)).toBe(true)
  for (const part of ['zoneChosen', 'hasService', 'hasWeek'] as const)
    expect(mayFinish({ ...ready, [part]: false })).toBe(false)
})

test('the first steps are shown until the first client, or until they are hidden', () => {
  expect(onboardingOf({ ...start, finished: true })).toMatchObject({ showsFirstSteps: true, pageSeen: false })
  expect(onboardingOf({ ...start, pageSeen: true })).toMatchObject({ showsFirstSteps: true, pageSeen: true })
  for (const end of ['hasClient', 'stepsHidden'] as const)
    expect(onboardingOf({ ...start, [end]: true }).showsFirstSteps).toBe(false)
})
