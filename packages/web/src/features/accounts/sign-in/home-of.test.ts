import { expect, test } from 'vitest'
import { homeOf } from '#web/features/accounts/sign-in/home-of.ts'

test('a professional starts at the calendar', () => {
  expect(homeOf({ professional: {}, onboarding: { nextStep: 'DONE' } })).toBe('/calendar')
})

test('a professional with unfinished onboarding continues there', () => {
  expect(homeOf({ professional: {}, onboarding: { nextStep: 'WEEK' } })).toBe('/onboarding')
})

test('a client starts at their sessions', () => {
  expect(homeOf({ professional: null, onboarding: null })).toBe('/my-sessions')
})
