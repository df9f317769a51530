import { expect, test } from 'vitest'
import { safeNext } from '#web/features/accounts/sign-in/safe-next.ts'

test('a page of the app is followed, with its search and its anchor', () => {
  expect(safeNext('/calendar?day=2026-03-03#now')).toBe('/calendar?day=2026-03-03#now')
})

test.each([
  'https://elsewhere.example/calendar',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  '',
  undefined,
])('%j is not followed', (next) => {
  expect(safeNext(next)).toBeUndefined()
})
