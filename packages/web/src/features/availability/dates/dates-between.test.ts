import { expect, test } from 'vitest'
import { datesBetween } from '#web/features/availability/dates/dates-between.ts'

test('consecutive dates are listed one by one, up to a month', () => {
  expect(datesBetween('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect(datesBetween('2026-12-30', '2026-12-29')).toBeNull()
  expect(datesBetween('2026-12-01', '2027-01-01')).toBeNull()
})
