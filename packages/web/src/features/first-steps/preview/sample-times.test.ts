import { expect, test } from 'vitest'
import { sampleTimes } from '#web/features/first-steps/preview/sample-times.ts'

const week = { days: [1], from: '09:00', to: '11:00' }

test('starts are half an hour apart, and end with room for the session', () => {
  expect(sampleTimes(week, 60, 6)).toEqual([540, 570, 600])
  expect(sampleTimes(week, 60, 2)).toEqual([540, 570])
  expect(sampleTimes({ ...week, to: '00:00' }, 60, 1)).toEqual([540])
})

test('there are none without a day, without hours, or for a session that does not fit', () => {
  expect(sampleTimes({ ...week, days: [] }, 60, 6)).toEqual([])
  expect(sampleTimes({ ...week, to: '' }, 60, 6)).toEqual([])
  expect(sampleTimes(week, 150, 6)).toEqual([])
  expect(sampleTimes(week, Number.NaN, 6)).toEqual([])
})
