import { expect, test } from 'vitest'
import { partsOfDay, slotsByDay } from '#web/features/bookings/times/slots-by-day.ts'

const starts = ['2026-11-24T07:00:00Z', '2026-11-24T16:30:00Z', '2026-11-24T23:30:00Z']

test('times are grouped by their date in the reader’s zone', () => {
  expect([...slotsByDay(starts, 'Europe/Paris').keys()]).toEqual(['2026-11-24', '2026-11-25'])
  expect([...slotsByDay(starts, 'America/New_York').keys()]).toEqual(['2026-11-24'])
})

test('the parts of a day follow the reader’s zone, and empty ones are left out', () => {
  expect(partsOfDay(starts.slice(0, 2), 'Europe/Paris')).toEqual([
    ['morning', ['2026-11-24T07:00:00Z']],
    ['afternoon', ['2026-11-24T16:30:00Z']],
  ])
})
