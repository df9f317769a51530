import { expect, test } from 'vitest'
import { startPageOf } from '#web/features/accounts/sign-in/start-page.ts'

test('a professional starts at the calendar', () => {
  expect(startPageOf({ professional: {}, onboarding: { nextStep: 'DONE' } })).toBe('/calendar')
})

test('a professional with unfinished onboarding continues there', () => {
  expect(startPageOf({ professional: {}, onboarding: { nextStep: 'WEEK' } })).toBe('/onboarding')
})

test('a client starts at their sessions', () => {
  expect(startPageOf({ professional: null, onboarding: null })).toBe('/my-sessions')
})
