import { expect, test } from 'vitest'
import { calendarStep } from '#web/features/bookings/times/strip/calendar-step.ts'

test.each([
  ['ArrowLeft', '2026-11-23'],
  ['ArrowDown', '2026-12-01'],
  ['Home', '2026-11-23'],
  ['End', '2026-11-29'],
  ['PageDown', '2026-12-24'],
  ['Enter', undefined],
])('%s leads from a Tuesday to %s', (key, there) => {
  expect(calendarStep('2026-11-24', key, 1)).toBe(there)
})
