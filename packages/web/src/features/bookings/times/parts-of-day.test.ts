import { expect, test } from 'vitest'
import { partsOfDay } from '#web/features/bookings/times/parts-of-day.ts'

const starts = ['2026-11-24T07:00:00Z', '2026-11-24T16:30:00Z']

test('the parts of a day follow the reader’s zone, and empty ones are left out', () => {
  expect(partsOfDay(starts, 'Europe/Paris')).toEqual([
    ['morning', ['2026-11-24T07:00:00Z']],
    ['afternoon', ['2026-11-24T16:30:00Z']],
  ])
})
