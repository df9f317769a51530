import { expect, test } from 'vitest'
import { weekFrom, workingDays } from '#web/time/working-days.ts'

test.each([
  ['FR', [1, 2, 3, 4, 5]],
  ['US', [1, 2, 3, 4, 5]],
  ['IL', [1, 2, 3, 4, 7]],
  ['IN', [1, 2, 3, 4, 5, 6]],
  [null, [1, 2, 3, 4, 5]],
])('the working days in %s are %j', (country, days) => expect(workingDays(country)).toEqual(days))

test('a week runs from the first day of the reader', () => {
  expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6])
})
